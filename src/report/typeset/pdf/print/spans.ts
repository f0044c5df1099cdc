import type { Cell, Row } from '../../../document.ts';

/** A cell with the column in which it begins. */
export interface Placed {
  cell: Cell;
  x: number;
  columns: number;
  rows: number;
}

export interface PlacedRow {
  cells: Placed[];
  /** Cells from above that go on here, with the row before which they end. */
  covered: (Placed & { until: number })[];
}

/**
 * Gives every cell its column, as HTML's table model does: cells go from left to right into what spans from above
 * leave free. A span that leaves the table is cut at its edge, a cell for which there is no room is counted in
 * `lost`.
 */
export function placeCells(rows: readonly Row[], width: number): { rows: PlacedRow[]; lost: number } {
  let open: (Placed & { until: number })[] = [];
  let lost = 0;
  const placed = rows.map((row, y) => {
    open = open.filter(({ until }) => until > y);
    const free = freeColumns(open, width);
    const cells: Placed[] = [];
    for (const cell of row.cells) {
      const x = free[0];
      if (x === undefined) {
        lost += 1;
        continue;
      }
      const columns = neighbours(free, cell.columnSpan ?? 1);
      free.splice(0, columns);
      cells.push({ cell, x, columns, rows: Math.min(cell.rowSpan ?? 1, rows.length - y) });
    }
    const covered = open;
    open = [...open, ...cells.filter((cell) => cell.rows > 1).map((cell) => ({ ...cell, until: y + cell.rows }))];
    return { cells, covered };
  });
  return { rows: placed, lost };
}

function freeColumns(open: readonly Placed[], width: number): number[] {
  const isTaken = (x: number) => open.some((cell) => x >= cell.x && x < cell.x + cell.columns);
  return Array.from({ length: width }, (_, x) => x).filter((x) => !isTaken(x));
}

/** How many of the wanted columns stand side by side. */
function neighbours(free: readonly number[], wanted: number): number {
  let count = 1;
  while (count < wanted && free[count] === free[0]! + count) count += 1;
  return count;
}
