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

/**
 * Gives each cell its place. Every row comes out complete: places that nobody fills are empty cells, spans that reach
 * past the last row or column are cut, and what finds no place at all goes to the row's last cell.
 */
export function placeRows(rows: readonly Row[], columnCount: number): PlacedRows {
  const covering = new Array<PlacedCell | null>(columnCount).fill(null);
  const left = new Array<number>(columnCount).fill(0);
  const overfull: number[] = [];
  const placed = rows.map((row, index) => {
    const line: PlacedCell[] = [];
    const waiting = [...row.cells];
    for (let column = 0; column < columnCount; ) {
      const above = left[column]! > 0 ? covering[column]! : null;
      const here = above ? { ...above, continues: true } : placeNext(waiting, column, roomFrom(left, column));
      if (!above) here.rowSpan = Math.min(here.rowSpan, rows.length - index);
      line.push(here);
      for (let covered = column; covered < column + here.columnSpan; covered++) {
        left[covered] = above ? left[covered]! - 1 : here.rowSpan - 1;
        covering[covered] = here;
      }
      column += here.columnSpan;
    }
    if (waiting.length > 0) overfull.push(index);
    return line;
  });
  return { rows: placed, overfull };
}

function placeNext(waiting: Cell[], column: number, room: number): PlacedCell {
  const cell = waiting.shift() ?? null;
  const columnSpan = Math.min(Math.max(cell?.columnSpan ?? 1, 1), room);
  return { cell, column, columnSpan, rowSpan: Math.max(cell?.rowSpan ?? 1, 1), continues: false };
}

/** Free places from here to the next one that is covered from above. */
function roomFrom(left: readonly number[], column: number): number {
  const covered = left.findIndex((rows, at) => at > column && rows > 0);
  return (covered === -1 ? left.length : covered) - column;
}
