import { cellText, isOpen } from './cell-text.ts';
import type { Grid, GridCell } from './grids.ts';
import { centreOf, type Glyph } from './page-content.ts';

/** One line of output, placed on the page. */
export interface PlacedRow {
  cells: string[];
  y: number;
  /** Of a table row: where its columns stand. */
  xs?: number[];
  /** Of a table row: the columns whose last line is full, so that the text may go on over the page. */
  openColumns?: number[];
  /** Of running text: see `PageRow`. */
  open?: boolean;
  resumes?: boolean;
}

const indexAt = (lines: number[], at: number): number => lines.findLastIndex((line) => line <= at);

export function isInside({ xs, ys }: Grid, x: number, y: number): boolean {
  return x >= xs[0]! && x <= xs.at(-1)! && y >= ys[0]! && y <= ys.at(-1)!;
}

/** The characters of each cell that has any. */
export function contentsOf({ xs, ys, cells }: Grid, glyphs: readonly Glyph[]): Map<GridCell, Glyph[]> {
  const fields = new Map<string, GridCell>();
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row++) {
      for (let column = cell.column; column < cell.column + cell.columns; column++)
        fields.set(`${row},${column}`, cell);
    }
  }
  const contents = new Map<GridCell, Glyph[]>();
  for (const glyph of glyphs) {
    const [x, y] = centreOf(glyph);
    const cell = fields.get(`${indexAt(ys, y)},${indexAt(xs, x)}`);
    if (!cell) continue;
    const inside = contents.get(cell);
    if (inside) inside.push(glyph);
    else contents.set(cell, [glyph]);
  }
  return contents;
}

/**
 * A ruled table as rows of cells. A merged cell's text stands in its first row and column, the rest of it is
 * empty, as in the cell's own table.
 */
export function tableRows(grid: Grid, glyphs: readonly Glyph[]): PlacedRow[] {
  const contents = contentsOf(grid, glyphs);
  const columns = grid.xs.length - 1;
  return grid.ys.slice(1).flatMap((_, row) => {
    const cells = Array.from({ length: columns }, () => '');
    const tops: number[] = [];
    const openColumns: number[] = [];
    for (const [cell, inside] of contents) {
      if (cell.row !== row) continue;
      cells[cell.column] = cellText(inside, grid.xs[cell.column]!, grid.xs[cell.column + cell.columns]!);
      if (isOpen(inside, grid.xs[cell.column]!, grid.xs[cell.column + cell.columns]!))
        openColumns.push(cell.column);
      tops.push(Math.min(...inside.map(({ y }) => y)));
    }
    return cells.some((cell) => cell !== '')
      ? [{ cells, y: Math.min(...tops), xs: grid.xs, openColumns }]
      : [];
  });
}
