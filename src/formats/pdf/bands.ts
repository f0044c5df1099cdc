import type { Grid, GridCell } from './grids.ts';

/** The lines between columns that this row of the paper really has. */
function dividers({ cells }: Grid, row: number): Set<number> {
  const inRow = cells.filter((cell) => cell.row <= row && row < cell.row + cell.rows);
  return new Set(inRow.map(({ column }) => column).filter((column) => column > 0));
}

const isCrossed = ({ cells }: Grid, row: number): boolean =>
  cells.some((cell) => cell.row < row && row < cell.row + cell.rows);

/** Of the fewer dividers so many go on by chance where one table ends and another begins below it. */
const BY_CHANCE = 0.34;

function isBreak(above: Set<number>, below: Set<number>): boolean {
  const common = [...above].filter((divider) => below.has(divider)).length;
  return common < BY_CHANCE * Math.min(above.size, below.size);
}

/** The rows `from` … `to - 1` as a grid of their own, without the lines that only other rows use. */
function part(grid: Grid, from: number, to: number): Grid {
  const cells = grid.cells.filter(({ row }) => row >= from && row < to);
  const used = [...new Set(cells.flatMap(({ column, columns }) => [column, column + columns]))].sort(
    (a, b) => a - b,
  );
  const renumber = (cell: GridCell): GridCell => {
    const column = used.indexOf(cell.column);
    return {
      ...cell,
      row: cell.row - from,
      column,
      columns: used.indexOf(cell.column + cell.columns) - column,
    };
  };
  return { xs: used.map((at) => grid.xs[at]!), ys: grid.ys.slice(from, to + 1), cells: cells.map(renumber) };
}

/**
 * A form that is drawn in one piece (a band with No. and name, below it an indicator table) is several tables:
 * where hardly a line between columns goes on, a new one begins. Otherwise each would get the other's empty columns.
 */
export function splitBands(grid: Grid): Grid[] {
  const bands: Grid[] = [];
  let start = 0;
  let seen = new Set<number>();
  for (let row = 0; row < grid.ys.length - 1; row++) {
    const here = dividers(grid, row);
    if (row > start && isBreak(seen, here) && !isCrossed(grid, row)) {
      bands.push(part(grid, start, row));
      [start, seen] = [row, new Set()];
    }
    for (const divider of here) seen.add(divider);
  }
  return [...bands, part(grid, start, grid.ys.length - 1)];
}

/** A frame: text with a border, not a table. */
export function isFrame({ xs }: Grid): boolean {
  return xs.length === 2;
}
