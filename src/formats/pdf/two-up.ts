import { centreOf, type PageContent } from './page-content.ts';
import { printedLines } from './printed-lines.ts';

/** The empty strip between two pages on one sheet is at least this wide (points), and near the middle. */
const GUTTER = 24;
const NEAR_MIDDLE = 0.1;
/** Running text fills this much of its half; a table without lines rarely does. */
const RUNNING = 0.55;

/** The middle of a strip around the sheet's middle that nothing printed enters; `null` when there is none. */
function gutterOf({ width, glyphs, rulings }: PageContent): number | null {
  const extents = [
    ...glyphs.filter(({ text }) => text.trim() !== '').map(({ x, dx }): [number, number] => [x, x + dx]),
    ...rulings.map(({ x0, x1 }): [number, number] => [x0, x1]),
  ].sort(([a], [b]) => a - b);
  let reach = 0;
  for (const [from, to] of extents) {
    const middle = (reach + from) / 2;
    if (from - reach >= GUTTER && Math.abs(middle - width / 2) < NEAR_MIDDLE * width) return middle;
    reach = Math.max(reach, to);
  }
  return null;
}

function half(page: PageContent, from: number, to: number): PageContent {
  return {
    ...page,
    glyphs: page.glyphs.filter((glyph) => centreOf(glyph)[0] >= from && centreOf(glyph)[0] < to),
    rulings: page.rulings.filter(({ x0, x1 }) => x0 >= from && x1 <= to),
  };
}

function hasRunningText({ glyphs, width }: PageContent): boolean {
  const wide = printedLines(glyphs).flatMap(({ fragments }) => fragments);
  return wide.filter(({ x0, x1 }) => x1 - x0 > (RUNNING * width) / 2).length >= 3;
}

/** Two pages printed side by side on one landscape sheet, left before right; any other page as it is. */
export function splitTwoUp(page: PageContent): PageContent[] {
  const gutter = page.width > 1.2 * page.height ? gutterOf(page) : null;
  if (gutter === null) return [page];
  const halves = [half(page, 0, gutter), half(page, gutter, page.width)];
  return halves.every(hasRunningText) ? halves : [page];
}
