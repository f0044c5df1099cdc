import { isFrame, splitBands } from './bands.ts';
import { findGrids, type Grid } from './grids.ts';
import { centreOf, type Glyph, type PageContent } from './page-content.ts';
import { printedLines } from './printed-lines.ts';
import { contentsOf, isInside } from './table-rows.ts';

/** A cell over the whole width with more lines than this holds running text, not a table's row. */
const MOST_LINES_OF_A_HEAD = 2;

export interface Region {
  glyphs: Glyph[];
  x0: number;
  x1: number;
}

export interface Regions {
  tables: { grid: Grid; glyphs: Glyph[] }[];
  /** Running text: that of the page first, then what stands in frames. */
  texts: Region[];
}

const area = ({ xs, ys }: Grid): number => (xs.at(-1)! - xs[0]!) * (ys.at(-1)! - ys[0]!);

/** Every character goes to the smallest table or frame around it, or to the page's running text. */
export function regionsOf({ glyphs, rulings, width }: PageContent): Regions {
  const grids = findGrids(rulings)
    .flatMap(splitBands)
    .sort((a, b) => area(a) - area(b));
  const inside = new Map<Grid, Glyph[]>(grids.map((grid) => [grid, []]));
  const free: Glyph[] = [];
  for (const glyph of glyphs) {
    const [x, y] = centreOf(glyph);
    const grid = grids.find((candidate) => isInside(candidate, x, y));
    (grid ? inside.get(grid)! : free).push(glyph);
  }
  const regions: Regions = { tables: [], texts: [{ glyphs: free, x0: 0, x1: width }] };
  for (const [grid, own] of inside) {
    const framed = framedText(grid, own);
    regions.texts.push(...framed);
    const rest = framed.length > 0 ? new Set(framed.flatMap((region) => region.glyphs)) : null;
    const remaining = rest ? own.filter((glyph) => !rest.has(glyph)) : own;
    if (remaining.length > 0) regions.tables.push({ grid, glyphs: remaining });
  }
  return regions;
}

function framedText(grid: Grid, glyphs: Glyph[]): Region[] {
  const columns = grid.xs.length - 1;
  return [...contentsOf(grid, glyphs)]
    .filter(([cell, inside]) => {
      if (isFrame(grid)) return true;
      return cell.columns === columns && printedLines(inside).length > MOST_LINES_OF_A_HEAD;
    })
    .map(([cell, inside]) => ({
      glyphs: inside,
      x0: grid.xs[cell.column]!,
      x1: grid.xs[cell.column + cell.columns]!,
    }));
}
