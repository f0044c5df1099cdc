import { MAX_TEXT_CELLS } from '../../limits.ts';
import type { Archive } from '../../ooxml/archive.ts';
import { childOf, elementsOf, parseXml, type XmlElement } from '../../ooxml/xml.ts';
import type { RawCell, RawSheet } from './raw-sheet.ts';
import { UnreadableWorkbook } from './unreadable-workbook.ts';
import { plainText } from './written-text.ts';

/** The sheets of an OpenDocument spreadsheet (ISO/IEC 26300-3, 9.1). @throws {UnreadableWorkbook} */
export function odsCells(archive: Archive): RawSheet[] {
  const root = parseXml(archive.text('content.xml') ?? '');
  const book = childOf(childOf(root ?? undefined, 'body'), 'spreadsheet');
  if (!root || !book) throw new UnreadableWorkbook('broken');
  const styles = new Map(
    elementsOf(childOf(root, 'automatic-styles') ?? root).map((style) => [style.attributes.name, style]),
  );
  return elementsOf(book)
    .filter(({ name }) => name === 'table')
    .map((table) => {
      const cells: RawCell[] = [];
      addRows(table, 1, styles, cells);
      const properties = childOf(styles.get(table.attributes['style-name']), 'table-properties');
      return {
        name: table.attributes.name ?? '',
        isHidden: properties?.attributes.display === 'false',
        cells,
      };
    });
}

type Styles = ReadonlyMap<string | undefined, XmlElement>;

/** Rows also stand within groups and among those that are printed on every page. Answers with the number of the next row. */
function addRows(parent: XmlElement, first: number, styles: Styles, cells: RawCell[]): number {
  let row = first;
  for (const child of elementsOf(parent)) {
    if (/^table-(?:header-rows|rows|row-group)$/.test(child.name)) row = addRows(child, row, styles, cells);
    if (child.name !== 'table-row') continue;
    addCells(child, row, styles, cells);
    row += repeats(child, 'number-rows-repeated');
    if (cells.length > MAX_TEXT_CELLS) throw new UnreadableWorkbook('too-many-cells');
  }
  return row;
}

/** Cells that repeat are blank, or filled in one go: the first of them is the one that has a key. */
function addCells(row: XmlElement, number: number, styles: Styles, cells: RawCell[]): void {
  let column = 1;
  for (const cell of elementsOf(row)) {
    if (!/^(?:covered-)?table-cell$/.test(cell.name)) continue;
    const read = cellOf(cell, styles);
    const copies = repeats(cell, 'number-columns-repeated');
    if (read) {
      for (let copy = 0; copy < Math.min(copies, MOST_COPIES); copy += 1) {
        cells.push({ ...read, row: number, column: column + copy });
      }
    }
    column += copies;
  }
}

const MOST_COPIES = 100;

const repeats = ({ attributes }: XmlElement, name: string): number =>
  Math.max(1, Math.floor(Number(attributes[name])) || 1);

function cellOf(cell: XmlElement, styles: Styles): Omit<RawCell, 'row' | 'column'> | null {
  const { attributes } = cell;
  const text = plainText(paragraphs(cell));
  const annotation = childOf(cell, 'annotation');
  if (text === '' && !annotation && attributes.formula === undefined) return null;
  const kind = KINDS[attributes['value-type'] ?? ''] ?? 'text';
  const protect = childOf(styles.get(attributes['style-name']), 'table-cell-properties')?.attributes[
    'cell-protect'
  ];
  return {
    kind: /^(?:#[A-Z/0-9]+[!?]|#N\/A|Err:\d+)$/.test(text) ? 'error' : text === '' ? 'empty' : kind,
    text,
    number: kind === 'number' ? Number(attributes.value) : null,
    isFormula: attributes.formula !== undefined,
    isLocked: protect === undefined ? null : protect !== 'none',
    comment: annotation ? plainText(paragraphs(annotation)) : null,
  };
}

const KINDS: Record<string, RawCell['kind']> = {
  float: 'number',
  currency: 'number',
  percentage: 'number',
  boolean: 'boolean',
  date: 'date',
  time: 'date',
};

const paragraphs = (element: XmlElement): string =>
  elementsOf(element)
    .filter(({ name }) => name === 'p')
    .map(words)
    .join('\n');

/** Tabs and breaks are elements, and so may spaces be (ISO/IEC 26300-3, 6.1.3); LibreOffice writes those as they are. */
function words(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/[\t\r\n]+/g, ' ');
      if (child.name === 's') return ' '.repeat(Math.min(repeats(child, 'c'), 1000));
      if (child.name === 'tab') return '\t';
      if (child.name === 'line-break') return '\n';
      return child.name === 'ruby-text' || child.name === 'annotation' ? '' : words(child);
    })
    .join('');
}
