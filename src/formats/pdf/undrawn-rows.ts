import { AMOUNT, type Cell, type RowSpace, rowsAround } from './aligned-rows.ts';
import { lineText } from './cell-text.ts';
import type { PrintedLine } from './printed-lines.ts';

/** The lines of one cell of a drawn row, and where the cell stands. */
export interface DrawnCell {
  column: number;
  x0: number;
  x1: number;
  lines: PrintedLine[];
}

/** Baselines this close (points) are level. */
const LEVEL = 3;
/** A line that leaves this much of its cell empty (em) was broken by somebody, not by the cell's edge. */
const ROOM = 1.5;

/** Whether each of the lines stands beside one of the others. */
const isLevel = (lines: readonly PrintedLine[], others: readonly PrintedLine[]): boolean =>
  lines.every(({ y }) => others.some((other) => Math.abs(y - other.y) < LEVEL));

const isAmounts = ({ lines }: DrawnCell): boolean =>
  lines.length > 1 && lines.every((line) => AMOUNT.test(lineText(line)));

const isBroken = ({ lines, x0, x1 }: DrawnCell): boolean =>
  lines.every((line) => x1 - x0 - (line.x1 - line.x0) > ROOM * line.size);

/**
 * The baselines of the rows that one drawn row holds, as where only columns are ruled: two columns of amounts
 * stand level, or all columns have as many lines, broken on purpose. `null` when it is one row.
 */
function anchorsOf(cells: readonly DrawnCell[]): PrintedLine[] | null {
  const amounts = cells.filter(isAmounts).sort((a, b) => b.lines.length - a.lines.length);
  const [first, second] = amounts;
  if (first && second && isLevel(second.lines, first.lines)) return first.lines;
  const [head, ...others] = cells;
  if (!head || others.length === 0 || head.lines.length < 2 || !cells.every(isBroken)) return null;
  return others.every(({ lines }) => lines.length === head.lines.length && isLevel(lines, head.lines))
    ? head.lines
    : null;
}

/** Divides a drawn row into the rows that it holds; `null` when it is one. */
export function undrawnRows(cells: readonly DrawnCell[]): Cell[][] | null {
  const anchors = anchorsOf(cells);
  if (!anchors) return null;
  const spaces: RowSpace[] = cells.map(({ column, lines }) => ({ column, lines }));
  return rowsAround(spaces, anchors);
}
