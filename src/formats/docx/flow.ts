import { elementsOf, type XmlElement } from '../ooxml/xml.ts';
import type { Numbering } from './numbering.ts';
import { rowsOf, type TableCell, type TableRow } from './table.ts';
import { wordsOf } from './words.ts';

/** Turns the paragraphs and tables of a part into rows of cells. */
export interface Flow {
  numbering: Numbering;
  notes: ReadonlyMap<string, XmlElement>;
}

/** A cell over the whole width with more paragraphs than this holds running text, not a table's row. */
const MOST_PARAGRAPHS_OF_A_HEAD = 2;

/** The blocks below `parent` in reading order: one row per paragraph line and per table row; `['']` is a blank line. */
export function linesOf(parent: XmlElement, flow: Flow): string[][] {
  return blocksOf(parent).flatMap((block) =>
    block.name === 'tbl' ? [[''], ...tableLines(block, flow), ['']] : paragraphLines(block, flow),
  );
}

/** Paragraphs and tables, also those within content controls and insertions. */
function blocksOf(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === 'p' || child.name === 'tbl') return [child];
    return /^(?:sdt|sdtContent|ins|moveTo|customXml|smartTag)$/.test(child.name) ? blocksOf(child) : [];
  });
}

function paragraphLines(paragraph: XmlElement, flow: Flow): string[][] {
  const mark = flow.numbering(paragraph);
  const { text, boxes, notes } = wordsOf(paragraph);
  const own = text
    .split('\n')
    .map((line, index) => (index === 0 && mark !== '' && text.trim() !== '' ? `${mark} ${line}` : line));
  const hasOwn = text.trim() !== '' || (boxes.length === 0 && notes.length === 0);
  return [
    ...(hasOwn ? own.map((line) => line.replace(/^\t+|\t+$/g, '').split('\t')) : []),
    ...boxes.flatMap((box) => linesOf(box, flow)),
    ...notes.flatMap((note) => noteLines(note, flow)),
  ];
}

/** A note stands behind the paragraph that refers to it. */
function noteLines(note: string, flow: Flow): string[][] {
  const element = flow.notes.get(note);
  return element ? linesOf(element, { ...flow, notes: new Map() }) : [];
}

function tableLines(table: XmlElement, flow: Flow): string[][] {
  const rows = rowsOf(table);
  const width = rows.reduce((widest, row) => Math.max(widest, row.width), 1);
  return rows.flatMap((row) => rowLines(row, width, flow));
}

function rowLines(row: TableRow, width: number, flow: Flow): string[][] {
  const lone = row.cells.length === 1 && row.cells[0]?.columns === width ? row.cells[0] : undefined;
  const isText = lone && (width === 1 || countOfParagraphs(lone) > MOST_PARAGRAPHS_OF_A_HEAD);
  if (isText || isArrangement(row)) return row.cells.flatMap((cell) => linesOf(cell.element, flow));
  const cells: string[] = Array(width).fill('');
  for (const cell of row.cells) if (!cell.isCovered) cells[cell.column] = cellText(cell, flow);
  return [cells];
}

/** A table within a table, or pictures beside each other: the table only arranges things on the page. */
const isArrangement = ({ cells }: TableRow): boolean =>
  cells.some(hasTable) || (cells.length < 4 && cells.some(({ element }) => hasPicture(element)));
const hasPicture = (element: XmlElement): boolean =>
  elementsOf(element).some(
    ({ name, ...inside }) => /^(?:drawing|pict)$/.test(name) || hasPicture({ name, ...inside }),
  );
const hasTable = ({ element }: TableCell): boolean => blocksOf(element).some(({ name }) => name === 'tbl');
const countOfParagraphs = ({ element }: TableCell): number =>
  blocksOf(element).filter((block) => wordsOf(block).text.trim() !== '').length;

/** What a cell says, in one line: paragraphs and breaks that somebody made become spaces. */
function cellText(cell: TableCell, flow: Flow): string {
  return linesOf(cell.element, flow)
    .flat()
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
