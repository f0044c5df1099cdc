import type { Cell, Row } from '../../document.ts';

/** A cell with its place, or the place that a cell from above (`continues`) or nothing (`cell: null`) fills. */
export interface PlacedCell {
  cell: Cell | null;
  column: number;
  columnSpan: number;
  rowSpan: number;
  continues: boolean;
}

export interface PlacedRows {
  rows: PlacedCell[][];
  /** Numbers (from 0) of the rows whose cells are more than there are places. */
  overfull: number[];
}

/** What covers a column from above, and for how many more rows. */
interface Covering {
  place: PlacedCell;
  left: number;
}

/**
 * Gives each cell its place. Every row comes out complete: places that nobody fills are empty cells, spans that reach
 * past the last row or column are cut, and cells that find no place at all are left out (`overfull`).
 */
export function placeRows(rows: readonly Row[], columnCount: number): PlacedRows {
  const above = new Array<Covering | null>(columnCount).fill(null);
  const overfull: number[] = [];
  const placed = rows.map((row, index) => {
    const waiting = [...row.cells];
    const line = placeRow(waiting, above, rows.length - index);
    if (waiting.length > 0) overfull.push(index);
    return line;
  });
  return { rows: placed, overfull };
}

function placeRow(waiting: Cell[], above: (Covering | null)[], rowsLeft: number): PlacedCell[] {
  const line: PlacedCell[] = [];
  for (let column = 0; column < above.length; ) {
    const covering = above[column];
    const place = covering
      ? { ...covering.place, continues: true }
      : placeNext(waiting.shift() ?? null, column, roomFrom(above, column), rowsLeft);
    const left = (covering?.left ?? place.rowSpan) - 1;
    above.fill(left > 0 ? { place, left } : null, column, column + place.columnSpan);
    line.push(place);
    column += place.columnSpan;
  }
  return line;
}

function placeNext(cell: Cell | null, column: number, room: number, rowsLeft: number): PlacedCell {
  const columnSpan = Math.min(Math.max(cell?.columnSpan ?? 1, 1), room);
  const rowSpan = Math.min(Math.max(cell?.rowSpan ?? 1, 1), rowsLeft);
  return { cell, column, columnSpan, rowSpan, continues: false };
}

/** Free places from here to the next one that is covered from above. */
function roomFrom(above: readonly (Covering | null)[], column: number): number {
  const covered = above.findIndex((covering, at) => at > column && covering !== null);
  return (covered === -1 ? above.length : covered) - column;
}
