import type { Glyph, PageContent, Ruling } from './page-content.ts';

/** So much of the text must run up or down before the sheet counts as laid sideways. */
const MOST = 0.7;

type Turn = (x: number, y: number) => [x: number, y: number];

function turned(page: PageContent, point: Turn, direction: Turn): PageContent {
  const glyph = (of: Glyph): Glyph => {
    const [x, y] = point(of.x, of.y);
    const [dx, dy] = direction(of.dx, of.dy);
    return { ...of, x, y, dx, dy };
  };
  const ruling = (of: Ruling): Ruling => {
    const [ax, ay] = point(of.x0, of.y0);
    const [bx, by] = point(of.x1, of.y1);
    return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
  };
  return {
    width: page.height,
    height: page.width,
    glyphs: page.glyphs.map(glyph),
    rulings: page.rulings.map(ruling),
  };
}

/** The page as a person turns it: a landscape table printed sideways on a portrait sheet stands upright. */
export function turnUpright(page: PageContent): PageContent {
  const { glyphs, width, height } = page;
  const up = glyphs.filter(({ dx, dy }) => -dy > Math.abs(dx)).length;
  const down = glyphs.filter(({ dx, dy }) => dy > Math.abs(dx)).length;
  if (up > MOST * glyphs.length)
    return turned(
      page,
      (x, y) => [height - y, x],
      (dx, dy) => [-dy, dx],
    );
  if (down > MOST * glyphs.length)
    return turned(
      page,
      (x, y) => [y, width - x],
      (dx, dy) => [dy, -dx],
    );
  return page;
}
