import type { Cell } from './aligned-rows.ts';
import { cellText, isOpen, joinLines } from './cell-text.ts';
import type { Grid, GridCell } from './grids.ts';
import { centreOf, type Glyph } from './page-content.ts';
import type { PlacedRow } from './placed-row.ts';
import { printedLines } from './printed-lines.ts';
import { undrawnRows } from './undrawn-rows.ts';

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
  const contents = [...contentsOf(grid, glyphs)];
  return grid.ys.slice(1).flatMap((_, row) => {
    const inRow = contents.filter(([cell]) => cell.row === row);
    return inRow.length === 0 ? [] : drawnRow(grid, inRow);
  });
}

type Content = [cell: GridCell, glyphs: Glyph[]];

function drawnRow(grid: Grid, contents: readonly Content[]): PlacedRow[] {
  const spans = contents.map(([cell, inside]) => ({
    column: cell.column,
    x0: grid.xs[cell.column]!,
    x1: grid.xs[cell.column + cell.columns]!,
    inside,
  }));
  const several = undrawnRows(spans.map(({ inside, ...span }) => ({ ...span, lines: printedLines(inside) })));
  if (several) return several.map((row) => undrawnRow(grid, row));
  const cells = grid.xs.slice(1).map(() => '');
  for (const { column, x0, x1, inside } of spans) cells[column] = cellText(inside, x0, x1);
  if (cells.every((cell) => cell === '')) return [];
  const openColumns = spans
    .filter(({ inside, x0, x1 }) => isOpen(inside, x0, x1))
    .map(({ column }) => column);
  const y = Math.min(...spans.flatMap(({ inside }) => inside.map((glyph) => glyph.y)));
  return [{ cells, y, xs: grid.xs, openColumns }];
}

function undrawnRow({ xs }: Grid, row: readonly Cell[]): PlacedRow {
  const cells = xs.slice(1).map((end, column) =>
    row
      .filter((cell) => cell.column === column)
      .map(({ lines }) => joinLines(lines, xs[column]!, end))
      .join(' '),
  );
  return { cells, y: Math.min(...row.map(({ top }) => top)), xs };
}
