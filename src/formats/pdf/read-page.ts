import type { Engine, Font, PdfPage } from './engine.ts';
import { interpretPage } from './interpret-page.ts';
import type { PageRow } from './page-breaks.ts';
import { centreOf, type PageContent } from './page-content.ts';
import { pageRows } from './page-rows.ts';
import { printedLines } from './printed-lines.ts';
import type { PlacedRow } from './table-rows.ts';

/** One page as neutral lines; `line` counts its printed lines from 1. */
export async function readPage(engine: Engine, page: PdfPage, pdfPage: number): Promise<PageRow[]> {
  const operators = await page.getOperatorList({ annotationMode: 0 });
  const fonts = (name: string) => fontOf(page, name);
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { glyphs, rulings } = interpretPage(engine, operators, fonts, transform);
  const tree = await page.getStructTree().catch(() => null);
  page.cleanup();
  const isOnPaper = ([x, y]: [number, number]) => x >= 0 && x <= width && y >= 0 && y <= height;
  const content: PageContent = {
    width,
    height,
    glyphs: glyphs.filter((glyph) => isOnPaper(centreOf(glyph))),
    rulings,
  };
  return numbered(pageRows(content, tree), content, pdfPage);
}

function fontOf(page: PdfPage, name: string): Font | null {
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  return store.has(name) ? (store.get(name) as Font) : null;
}

function numbered(rows: PlacedRow[], { glyphs }: PageContent, pdfPage: number): PageRow[] {
  const baselines = printedLines(glyphs).map(({ y }) => y);
  return rows.map(({ cells, y, ...shape }) => {
    const line = Math.max(1, baselines.filter((baseline) => baseline <= y + 1).length);
    return { line, pdfPage, text: cells.join('\t'), cells, ...shape };
  });
}
