import { MAX_TEXT_LINES } from '../limits.ts';
import { type Archive, ArchiveError } from '../ooxml/archive.ts';
import { childOf, elementsOf, parseXml, textOf, type XmlElement } from '../ooxml/xml.ts';
import type { NamedGrid } from './read-workbook.ts';
import type { GridRow } from './sheet-grid.ts';

/** Sheets end in rows and columns that repeat up to the last that a program has: more of the same says nothing. */
const MOST_REPEATS = 1_000;

/**
 * The sheets of an OpenDocument spreadsheet (ISO/IEC 26300-3, 9.1). Its cells hold what they show as text.
 * `null` when the part that holds them is lost.
 * @throws {ArchiveError}
 */
export function odsSheets(archive: Archive): NamedGrid[] | null {
  const root = parseXml(archive.text('content.xml') ?? '');
  const book = childOf(childOf(root ?? undefined, 'body'), 'spreadsheet');
  if (!root || !book) return null;
  const styles = elementsOf(childOf(root, 'automatic-styles') ?? root).filter(({ name }) => name === 'style');
  const named = new Map(styles.map((style) => [style.attributes.name, style]));
  return elementsOf(book)
    .filter(({ name }) => name === 'table')
    .map((table) => {
      const rows: GridRow[] = [];
      addRows(table, named, rows);
      const isHidden = isHiddenStyle(named.get(table.attributes['style-name']));
      return { name: table.attributes.name ?? '', isHidden, rows };
    });
}

type Styles = ReadonlyMap<string | undefined, XmlElement>;

/** Rows also stand within groups and among those that are printed on every page. */
function addRows(parent: XmlElement, styles: Styles, rows: GridRow[]): void {
  for (const child of elementsOf(parent)) {
    if (/^table-(?:header-rows|rows|row-group)$/.test(child.name)) addRows(child, styles, rows);
    if (child.name !== 'table-row') continue;
    const row = rowOf(child, styles);
    const isBlank = row.texts.length === 0;
    for (let left = isBlank ? 1 : repeats(child, 'number-rows-repeated'); left > 0; left -= 1) {
      if (rows.length > MAX_TEXT_LINES) throw new ArchiveError('too-large');
      rows.push({ ...row, number: rows.length + 1 });
    }
  }
}

function rowOf(row: XmlElement, styles: Styles): GridRow {
  const texts: string[] = [];
  const spans = new Map<number, number>();
  const ruled = new Set<number>();
  for (const cell of elementsOf(row).filter(({ name }) => /^(?:covered-)?table-cell$/.test(name))) {
    const text = cell.name === 'table-cell' ? shown(cell) : '';
    const isRuled = hasBorder(styles.get(cell.attributes['style-name']));
    const across = Number(cell.attributes['number-columns-spanned'] ?? 1);
    if (across > 1) spans.set(texts.length, across);
    for (let left = repeats(cell, 'number-columns-repeated'); left > 0; left -= 1) {
      if (isRuled) ruled.add(texts.length);
      texts.push(text);
    }
  }
  const end = texts.findLastIndex((text) => text !== '') + 1;
  const isHiddenRow = /^(?:collapse|filter)$/.test(row.attributes.visibility ?? '');
  return { number: 0, texts: texts.slice(0, end), spans, ruled, isHidden: isHiddenRow };
}

const shown = (cell: XmlElement): string =>
  elementsOf(cell)
    .filter(({ name }) => name === 'p')
    .map((paragraph) => textOf(paragraph).replace(/\s+/g, ' ').trim())
    .join(' ')
    .trim();

const repeats = ({ attributes }: XmlElement, name: string): number =>
  Math.min(MOST_REPEATS, Math.max(1, Number(attributes[name]) || 1));

const hasBorder = (style: XmlElement | undefined): boolean =>
  Object.entries(childOf(style, 'table-cell-properties')?.attributes ?? {}).some(
    ([name, value]) => name.startsWith('border') && value !== 'none',
  );

const isHiddenStyle = (style: XmlElement | undefined): boolean =>
  childOf(style, 'table-properties')?.attributes.display === 'false';
