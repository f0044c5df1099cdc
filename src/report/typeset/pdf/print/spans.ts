import type { Cell, Row } from '../../../document.ts';

/** A cell with its place. */
export interface Placed {
  cell: Cell;
  x: number;
  columns: number;
  rows: number;
  /** The lower part of a cell that was cut in two: it has no words, unless a page begins in it. */
  isRest?: true;
  /** The upper part. */
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
 * Cuts cells over several rows below the rows that their words need. The upper part stays whole, so the words never
 * stand in a page's last row alone and the row heights do not depend on where a page ends.
 */
export function cutSpans(cells: readonly Placed[][], rowsNeeded: (cell: Placed) => number): Placed[][] {
  const cut = cells.map((row) => [...row]);
  for (const [y, row] of cells.entries()) {
    for (const cell of row) {
      const needed = Math.max(1, rowsNeeded(cell));
      if (cell.rows <= needed) continue;
      cut[y]![cut[y]!.indexOf(cell)] = { ...cell, rows: needed, isCut: true };
      cut[y + needed]!.push({ ...cell, rows: cell.rows - needed, isRest: true });
    }
  }
  return cut.map((row) => row.sort((a, b) => a.x - b.x));
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
