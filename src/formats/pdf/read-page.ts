import type { Engine, Font, PdfPage } from './engine.ts';
import { interpretPage } from './interpret-page.ts';
import { turnUpright } from './orientation.ts';
import type { PageRow } from './page-breaks.ts';
import { centreOf, type Glyph } from './page-content.ts';
import { pageRows } from './page-rows.ts';
import type { PlacedRow } from './placed-row.ts';
import { printedLines } from './printed-lines.ts';
import { splitTwoUp } from './two-up.ts';

/** One page as neutral lines; `line` counts its printed lines from 1. */
export async function readPage(
  engine: Engine,
  page: PdfPage,
  pdfPage: number,
  wasCut: boolean,
): Promise<PageRow[]> {
  const operators = await page.getOperatorList({ annotationMode: 0 });
  const fonts = (name: string) => fontOf(page, name, wasCut);
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { glyphs, rulings } = interpretPage(engine, operators, fonts, transform);
  if (isGibberish(glyphs)) throw new LostFont();
  const tree = await page.getStructTree().catch(() => null);
  page.cleanup();
  const isOnPaper = ([x, y]: [number, number]) => x >= 0 && x <= width && y >= 0 && y <= height;
  const content = { width, height, glyphs: glyphs.filter((glyph) => isOnPaper(centreOf(glyph))), rulings };
  let before = 0;
  return splitTwoUp(turnUpright(content)).flatMap((part) => {
    const baselines = printedLines(part.glyphs).map(({ y }) => y);
    const rows = numbered(pageRows(part, tree), baselines, before, pdfPage);
    before += baselines.length;
    return rows;
  });
}

/** pdf.js's stand-in for a font that it could not load. */
const LOST_FONT = 'g_font_error';
/** And for one whose object is missing. */
const STAND_IN = 'Helvetica';

/** Without its font a text turns into wrong characters silently: better no page than a wrong one. */
class LostFont extends Error {}

function fontOf(page: PdfPage, name: string, wasCut: boolean): Font | null {
  if (name === LOST_FONT) throw new LostFont();
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  const font = store.has(name) ? (store.get(name) as Font) : null;
  if (wasCut && (font?.missingFile || font?.name === STAND_IN)) throw new LostFont();
  return font;
}

/** Character codes that nothing maps to characters come out as control and private characters. */
function isGibberish(glyphs: readonly Glyph[]): boolean {
  const odd = glyphs.filter(({ text }) => /[\p{Cc}\p{Co}]/u.test(text)).length;
  return odd > 3 && odd > 0.05 * glyphs.length;
}

function numbered(rows: PlacedRow[], baselines: number[], before: number, pdfPage: number): PageRow[] {
  return rows.map(({ cells, y, ...shape }) => {
    const line = before + Math.max(1, baselines.filter((baseline) => baseline <= y + 1).length);
    return { line, pdfPage, text: cells.join('\t'), cells, ...shape };
  });
}
