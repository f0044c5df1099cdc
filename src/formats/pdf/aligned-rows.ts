import { alignedColumns, type Column, columnOf } from './aligned-columns.ts';
import { joinLines } from './cell-text.ts';
import type { PlacedRow } from './placed-row.ts';
import type { Fragment, PrintedLine } from './printed-lines.ts';
import type { Stroke } from './rulings.ts';

/** Lines of one cell stand closer (em) than this; rows stand further apart, or each line is a row. */
const CELL_LEADING = 1.4;
/** More lines than this on one page are no page of a report, and the search for columns grows with their square. */
const MOST_LINES = 400;
export const AMOUNT = /^[▲△-]?\d{1,3}(?:,\d{3})*$|^\d+$/;

/** One cell, of one or several printed lines. */
export interface Cell {
  column: number;
  lines: PrintedLine[];
  top: number;
  bottom: number;
}

const lineOf = (line: PrintedLine, piece: Fragment): PrintedLine => ({
  ...line,
  x0: piece.x0,
  x1: piece.x1,
  fragments: [piece],
});

function amountLines(lines: readonly PrintedLine[], columns: readonly Column[]): PrintedLine[] {
  const byColumn = columns.map((_, column) =>
    lines.filter(({ fragments }) =>
      fragments.some((piece) => AMOUNT.test(piece.text) && columnOf(columns, piece) === column),
    ),
  );
  return byColumn.reduce((most, some) => (some.length > most.length ? some : most), []);
}

/** Whether lines below each other leave no room for a second line within a row, so that each is a row. */
function isTight(lines: readonly PrintedLine[], amounts: readonly PrintedLine[]): boolean {
  const gaps = (of: readonly PrintedLine[]) =>
    of.slice(1).map((line, index) => (line.y - of[index]!.y) / line.size);
  if (amounts.length > 1) return Math.min(...gaps(amounts)) <= CELL_LEADING;
  const all = gaps(lines);
  return Math.max(...all) < 1.25 * Math.min(...all);
}

/** Lines that are drawn between the rows of a table without lines between its columns. */
function separatorsIn(lines: readonly PrintedLine[], drawn: readonly Stroke[]): Stroke[] {
  const [top, bottom] = [lines[0]!.y, lines.at(-1)!.y];
  const width = Math.max(...lines.map(({ x1 }) => x1)) - Math.min(...lines.map(({ x0 }) => x0));
  return drawn.filter(({ at, from, to }) => at > top && at < bottom && to - from > 0.4 * width);
}

const isDrawnBetween = (separators: readonly Stroke[], above: number, piece: PrintedLine): boolean =>
  separators.some(({ at, from, to }) => at > above && at < piece.y && from < piece.x1 && to > piece.x0);

/** Where the space of a cell begins: at the last line above it that runs over its column. */
function ceilingOf({ lines, top }: Cell, separators: readonly Stroke[]): number {
  const { x0, x1 } = lines[0]!;
  const above = separators.filter(({ at, from, to }) => at < top && from < x1 && to > x0);
  return Math.max(0, ...above.map(({ at }) => at));
}

/** Cells between the same two lines are a row; one that stands beside several rows belongs to the first. */
function bandsOf(cells: readonly Cell[], separators: readonly Stroke[]): Cell[][] {
  const starts = [0, ...new Set(separators.map(({ at }) => at))].sort((a, b) => a - b);
  const bands = starts.map((start) => cells.filter((cell) => ceilingOf(cell, separators) === start));
  return bands.filter((band) => band.length > 0);
}

function cellsOf(
  lines: readonly PrintedLine[],
  columns: readonly Column[],
  separators: readonly Stroke[],
): Cell[] {
  const cells: Cell[] = [];
  for (const line of lines) {
    for (const piece of line.fragments) {
      const column = columnOf(columns, piece);
      const above = cells.findLast((cell) => cell.column === column);
      const own = lineOf(line, piece);
      const isNear = above && line.y - above.bottom <= CELL_LEADING * line.size;
      if (isNear && !isDrawnBetween(separators, above.bottom, own)) {
        above.lines.push(own);
        above.bottom = line.y;
      } else cells.push({ column, lines: [own], top: line.y, bottom: line.y });
    }
  }
  return cells;
}

/** Each amount makes a row; other cells join the first row that they touch, or make one of their own. */
function rowsOf(cells: readonly Cell[], anchors: readonly PrintedLine[]): Cell[][] {
  const rows = anchors.map(({ y }) => ({ top: y, bottom: y, cells: [] as Cell[] }));
  for (const cell of [...cells].sort((a, b) => a.top - b.top)) {
    const slack = 0.7 * cell.lines[0]!.size;
    const row = rows.find(({ top, bottom }) => cell.top - slack <= bottom && cell.bottom + slack >= top);
    if (row) row.cells.push(cell);
    else rows.push({ top: cell.top, bottom: cell.bottom, cells: [cell] });
  }
  return rows.map((row) => row.cells).filter((row) => row.length > 0);
}

/** The lines of one column within a row that is drawn around several. */
export interface RowSpace {
  column: number;
  lines: PrintedLine[];
}

/** The rows around the given baselines. */
export function rowsAround(spaces: readonly RowSpace[], anchors: readonly PrintedLine[]): Cell[][] {
  const gaps = anchors.slice(1).map((line, at) => line.y - anchors[at]!.y);
  const leading = Math.min(CELL_LEADING * anchors[0]!.size, 0.95 * Math.min(...gaps));
  const cells: Cell[] = [];
  for (const { column, lines } of spaces) {
    for (const line of lines) {
      const above = cells.findLast((cell) => cell.column === column);
      if (above && line.y - above.bottom <= leading) {
        above.lines.push(line);
        above.bottom = line.y;
      } else cells.push({ column, lines: [line], top: line.y, bottom: line.y });
    }
  }
  return rowsOf(cells, anchors);
}

function placed(row: readonly Cell[], columns: readonly Column[]): PlacedRow {
  const cells = columns.map(({ x0, x1 }, column) =>
    row
      .filter((cell) => cell.column === column)
      .map(({ lines }) => joinLines(lines, x0 - 1, x1 + 1))
      .join(' '),
  );
  return { cells, y: Math.min(...row.map(({ top }) => top)), xs: columns.map(({ x0 }) => x0) };
}

/**
 * A table without lines between its columns: columns by the position of its text, rows by the lines between
 * them or else by its amounts. `null` when the pieces do not stand below each other.
 * @param drawn the horizontal lines of the page.
 */
export function alignedRows(lines: readonly PrintedLine[], drawn: readonly Stroke[]): PlacedRow[] | null {
  if (lines.length > MOST_LINES) return null;
  const columns = alignedColumns(lines.map(({ fragments }) => fragments));
  if (columns.length < 2 || lines.length < 2) return null;
  return groupRows(lines, columns, separatorsIn(lines, drawn)).map((row) => placed(row, columns));
}

function groupRows(
  lines: readonly PrintedLine[],
  columns: readonly Column[],
  separators: readonly Stroke[],
): Cell[][] {
  const cells = () => cellsOf(lines, columns, separators);
  if (separators.length > 0) return bandsOf(cells(), separators);
  const amounts = amountLines(lines, columns);
  if (!isTight(lines, amounts)) return rowsOf(cells(), amounts);
  return lines.map((line) => line.fragments.map((piece) => cellOfPiece(line, piece, columns)));
}

function cellOfPiece(line: PrintedLine, piece: Fragment, columns: readonly Column[]): Cell {
  return { column: columnOf(columns, piece), lines: [lineOf(line, piece)], top: line.y, bottom: line.y };
}
