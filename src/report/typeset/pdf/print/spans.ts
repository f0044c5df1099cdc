import type { Cell, Row } from '../../../document.ts';

/** A cell with its place. */
export interface Placed {
  cell: Cell;
  x: number;
  columns: number;
  rows: number;
  /** Middle and tail of a cell that was cut: no words, unless a page begins there. */
  isRest?: true;
  /** Head and middle: the cell goes on below. */
  isCut?: true;
}

export interface PlacedRow {
  cells: Placed[];
  /** Cells from above that go on here, with the row before which they end. */
  covered: (Placed & { until: number })[];
}

/**
 * Gives every cell its column, as HTML's table model does: cells go from left to right into what spans from above
 * leave free. A span that leaves the table is cut at its edge; cells for which there is no room are counted in
 * `lost`.
 */
export function placeCells(rows: readonly Row[], width: number): { cells: Placed[][]; lost: number } {
  const free = rows.map(() => Array.from({ length: width }, () => true));
  let lost = 0;
  const cells = rows.map((row, y) =>
    row.cells.flatMap((cell) => {
      const x = free[y]!.indexOf(true);
      if (x < 0) {
        lost += 1;
        return [];
      }
      const columns = neighbours(free[y]!, x, cell.columnSpan ?? 1);
      const height = Math.min(cell.rowSpan ?? 1, rows.length - y);
      for (const taken of free.slice(y, y + height)) taken.fill(false, x, x + columns);
      return [{ cell, x, columns, rows: height }];
    }),
  );
  return { cells, lost };
}

/** How many of the wanted columns are free side by side. */
function neighbours(free: readonly boolean[], x: number, wanted: number): number {
  let count = 1;
  while (count < wanted && free[x + count]) count += 1;
  return count;
}

/**
 * Cuts cells over several rows in head, middle and tail. Head and tail stay whole and are as many rows high as the
 * words need, so there is room for the words on each page; a cell with less than two such parts stays whole itself.
 * Thus row heights do not depend on where a page ends.
 */
export function cutSpans(cells: readonly Placed[][], rowsNeeded: (cell: Placed) => number): Placed[][] {
  const cut = cells.map((): Placed[] => []);
  for (const [y, row] of cells.entries()) {
    for (const cell of row) {
      let at = y;
      for (const piece of piecesOf(cell, Math.max(1, rowsNeeded(cell)))) {
        cut[at]!.push(piece);
        at += piece.rows;
      }
    }
  }
  return cut.map((row) => row.sort((a, b) => a.x - b.x));
}

function piecesOf(cell: Placed, needed: number): Placed[] {
  const middle = cell.rows - 2 * needed;
  if (cell.rows === 1 || middle < 0) return [cell];
  const head: Placed = { ...cell, rows: needed, isCut: true };
  const tail: Placed = { ...cell, rows: needed, isRest: true };
  return middle === 0 ? [head, tail] : [head, { ...cell, rows: middle, isRest: true, isCut: true }, tail];
}

/** Every row with the cells that go on in it from above. */
export function rowsWithCovered(cells: readonly Placed[][]): PlacedRow[] {
  let open: (Placed & { until: number })[] = [];
  return cells.map((row, y) => {
    open = open.filter(({ until }) => until > y);
    const covered = open;
    open = [
      ...open,
      ...row.filter(({ rows }) => rows > 1).map((cell) => ({ ...cell, until: y + cell.rows })),
    ];
    return { cells: row, covered };
  });
}
