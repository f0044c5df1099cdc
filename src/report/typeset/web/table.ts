import type { Cell, Inline, Row, Table } from '../../document.ts';
import { type PlacedCell, placeRows } from '../office/index.ts';
import { identified } from './anchor.ts';
import type { RenderContext } from './context.ts';
import { attribute, classes, Html, html } from './html.ts';
import { plainText, renderText } from './text.ts';
import { words } from './words.ts';

/** A column that takes at least this share of the paper holds sentences or names: it never becomes a thread. */
const WIDE = 0.17;

interface Grid {
  table: Table;
  context: RenderContext;
  columns: { name: string; className: string }[];
}

/** A table in a region that scrolls by itself, with its name, unit, notes and source. */
export function renderTable(table: Table, context: RenderContext): Html {
  const grid = gridOf(table, context);
  const name = table.title ?? table.summary;
  const body = groups(table.body, grid);
  return html`<div class="${classes('doc-table', `doc-table--${table.style}`, becomesCards(table) && 'doc-table--cards')}"${identified(table.id, context)}>
${caption(table)}<div class="doc-scroll" role="region" aria-label="${words.scroll(name)}" tabindex="0">
<table>
<caption class="doc-hidden">${name}${table.title === null ? null : `。${table.summary}`}</caption>
<thead>${headRows(grid)}</thead>
${body}</table>
</div>
${table.notes.map((note) => html`<p class="doc-note">${words.note(note)}</p>\n`)}${
  table.source === null ? null : html`<p class="doc-note">${words.source(table.source)}</p>\n`
}</div>
`;
}

function caption({ title, unit }: Table): Html | null {
  if (title === null && unit === null) return null;
  return html`<div class="doc-table__head">${title === null ? null : html`<p class="doc-table__title">${title}</p>`}${
    unit === null ? null : html`<p class="doc-table__unit">${words.unit(unit)}</p>`
  }</div>
`;
}

function gridOf(table: Table, context: RenderContext): Grid {
  const head = placeRows(table.head, table.columns.length).rows;
  const whole = table.columns.reduce((sum, { width }) => sum + width, 0);
  const widest = Math.max(...table.columns.map(({ width }) => width));
  const naming = table.columns.findIndex(({ width }) => width === widest);
  const columns = table.columns.map(({ width, align }, column) => ({
    name: columnName(head, column),
    className: classes(
      `is-${align}`,
      align === 'start' && width / whole >= WIDE && 'is-wide',
      column === naming && 'is-naming',
    ),
  }));
  return { table, context, columns };
}

/** The words of the lowest head cell above a column. */
function columnName(head: readonly PlacedCell[][], column: number): string {
  const lowest = head
    .at(-1)
    ?.find((place) => place.column <= column && column < place.column + place.columnSpan);
  return lowest?.cell ? headText(plainText(lowest.cell.text)) : '';
}

/** The paper's column of page numbers holds links here. */
const headText = (text: string): string => (text === '掲載頁' || text === '頁' ? words.where : text);

/** On a phone the rows of a list, and of a table with many texts, become definition lists. */
const becomesCards = ({ style, columns }: Table): boolean =>
  style === 'list' || style === 'master' || columns.filter(({ align }) => align === 'start').length > 2;

function headRows({ table, context }: Grid): Html[] {
  return placeRows(table.head, table.columns.length).rows.map((places) => {
    const cells = places.filter((place) => !place.continues).map((place) => headCell(place, context));
    return html`<tr>${cells}</tr>`;
  });
}

function headCell({ cell, columnSpan, rowSpan }: PlacedCell, context: RenderContext): Html {
  const spans = html`${span('colspan', columnSpan)}${span('rowspan', rowSpan)}`;
  const text = cell === null ? '' : plainText(cell.text);
  if (cell === null || text === '') return html`<td${spans}></td>`;
  const name = headText(text) === text ? renderText(cell.text, context) : headText(text);
  const className = cell.vertical ? attribute('class', 'is-vertical') : null;
  return html`<th scope="${columnSpan > 1 ? 'colgroup' : 'col'}"${className}${spans}>${name}</th>`;
}

const span = (name: string, count: number) => attribute(name, count > 1 ? count : null);

/** Rows under one band belong together. */
function groups(rows: readonly Row[], grid: Grid): Html[] {
  const besides = rows.map((row) => grid.context.beside?.(row.at ?? [], row.id) ?? '');
  const placed = placeRows(rows, grid.columns.length).rows;
  const starts = rows.flatMap((row, at) => (at === 0 || row.kind === 'band' ? [at] : []));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? rows.length;
    const inside = rows
      .slice(start, end)
      .map((row, at) => bodyRow(row, placed[start + at]!, besides, start + at, grid));
    return html`<tbody>
${inside}</tbody>
`;
  });
}

function bodyRow(row: Row, places: PlacedCell[], besides: readonly string[], at: number, grid: Grid): Html {
  const cells = places
    .filter((place) => !place.continues && place.cell !== null)
    .map((place) => bodyCell(place, row, besides, at, grid));
  const id = identified(row.id, grid.context);
  const tr = html`<tr${id}${attribute('class', row.kind && `is-${row.kind}`)}>${cells}</tr>\n`;
  return besides[at] === '' ? tr : html`${tr}${besideRow(besides[at]!, places)}`;
}

/** What stands beside a row is a row of its own, under all cells that no span from above covers. */
function besideRow(beside: string, places: readonly PlacedCell[]): Html {
  const open = places.filter(({ continues, rowSpan }) => !continues && rowSpan === 1);
  const width = open.reduce((sum, { columnSpan }) => sum + columnSpan, 0);
  return width === 0
    ? new Html('')
    : html`<tr class="doc-beside"><td colspan="${width}">${new Html(beside)}</td></tr>\n`;
}

function bodyCell(place: PlacedCell, row: Row, besides: readonly string[], at: number, grid: Grid): Html {
  const cell = place.cell!;
  const column = grid.columns[place.column]!;
  const isHead = row.kind === 'band' || cell.isRowHead === true;
  const tag = new Html(isHead ? 'th' : 'td');
  const className = classes(alignment(cell, column, grid.context), isEmpty(cell) && 'is-empty');
  const rows = place.rowSpan === 1 ? 1 : place.rowSpan + besideRows(besides, at, place.rowSpan);
  const scope = isHead ? (row.kind === 'band' || place.rowSpan > 1 ? 'rowgroup' : 'row') : null;
  const name = isHead || row.kind === 'band' ? null : column.name;
  return html`<${tag}${attribute('scope', scope)}${attribute('class', className)}${span('colspan', place.columnSpan)}${span(
    'rowspan',
    rows,
  )}${attribute('data-head', name)}>${renderText(cell.text, grid.context)}</${tag}>`;
}

/** A link that bears the title of a section is a text, whatever stood in its place on paper. */
function alignment({ text, align }: Cell, column: Grid['columns'][number], context: RenderContext): string {
  const isTitle = typeof text !== 'string' && text.some((part) => leadsToTitle(part, context));
  if (isTitle) return 'is-start';
  return align === undefined ? column.className : `is-${align}`;
}

const leadsToTitle = (part: Inline, context: RenderContext): boolean =>
  typeof part !== 'string' && 'pageOf' in part && context.isSheet?.(part.pageOf) === false;

const besideRows = (besides: readonly string[], at: number, rowSpan: number): number =>
  besides.slice(at, at + rowSpan).filter((beside) => beside !== '').length;

/** A page reference has no words of its own. */
const isEmpty = ({ text }: Cell): boolean =>
  plainText(text).trim() === '' &&
  (typeof text === 'string' || text.every((part) => typeof part === 'string'));
