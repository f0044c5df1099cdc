import { lineText } from './cell-text.ts';
import type { StructureNode } from './engine.ts';
import type { Glyph, PageContent } from './page-content.ts';
import type { PlacedRow } from './placed-row.ts';
import { printedLines } from './printed-lines.ts';
import { type Region, regionsOf } from './regions.ts';
import { horizontals } from './rulings.ts';
import { type SideBySide, sideBySide } from './side-by-side.ts';
import { elementOfLine, elementsByMark, picturesMarks } from './structure.ts';
import { tableRows } from './table-rows.ts';
import { taggedRows, taggedTables } from './tagged-tables.ts';
import { textRows } from './text-rows.ts';
import { turnedText } from './turned-text.ts';

/**
 * A page as rows from top to bottom: one per table row, one per paragraph. Drawn tables are read by their
 * lines, tables without lines by their tags, and where there are none by the position of their text.
 */
export function pageRows(whole: PageContent, tags: StructureNode | null): PlacedRow[] {
  const { page, aside } = withoutAside(whole, tags);
  const elementOf = elementOfLine(elementsByMark(tags));
  const { tables, texts } = regionsOf(page);
  const drawn = horizontals(page.rulings);
  const declared = taggedTables(tags);
  const ofRegion = ({ glyphs }: Region): PlacedRow[] => {
    const marked = declared.map((table) => ({
      rows: taggedRows(table, glyphs),
      marks: new Set(table.flat(2)),
    }));
    const taken = new Set(marked.filter(({ rows }) => rows.length > 0).flatMap(({ marks }) => [...marks]));
    const rest = glyphs.filter(({ mark }) => mark === null || !taken.has(mark));
    const beside = sideBySide(tags, rest);
    const arranged = new Set(beside.flatMap(({ parts }) => parts.flat()));
    const running = arranged.size > 0 ? rest.filter((glyph) => !arranged.has(glyph)) : rest;
    const turned = turnedText(running);
    const textOf = (part: readonly Glyph[]) => textRows(printedLines(part), drawn, elementOf);
    return [
      ...marked.flatMap(({ rows }) => rows),
      ...beside.flatMap((columns) => besideRows(columns, textOf)),
      ...textOf(running),
      ...(turned ? [{ y: turned.y, cells: [turned.text] }] : []),
    ];
  };
  const margin = printedLines(aside).map((line) => ({
    y: line.y,
    cells: [lineText(line)],
    isMargin: true as const,
  }));
  const rows = [...tables.flatMap(({ grid, glyphs }) => tableRows(grid, glyphs)), ...texts.flatMap(ofRegion)];
  return [...rows, ...margin].sort((a, b) => a.y - b.y);
}

/** Parts beside each other as one row, or one part after the other where the first of them begins. */
function besideRows(
  { parts, isRow }: SideBySide,
  textOf: (part: readonly Glyph[]) => PlacedRow[],
): PlacedRow[] {
  const texts = parts.map(textOf);
  const top = Math.min(...texts.flat().map(({ y }) => y));
  if (isRow) return [{ y: top, cells: texts.map((rows) => rows.flatMap(({ cells }) => cells).join(' ')) }];
  return texts.flat().map(({ cells }, index) => ({ cells, y: top + index / 1000 }));
}

/** Share of the page's height, at its head and at its foot, where running heads and page numbers stand. */
const MARGIN = 0.12;

/** Sets aside what the tags declare to be no part of the text: running heads, page numbers, the inside of pictures. */
function withoutAside(page: PageContent, tags: StructureNode | null): { page: PageContent; aside: Glyph[] } {
  if (!tags) return { page, aside: [] };
  const inPictures = picturesMarks(tags);
  const isDrawn = (mark: number | null | undefined) => typeof mark === 'number' && inPictures.has(mark);
  const isAside = ({ mark, isArtifact, y }: Glyph) =>
    isDrawn(mark) || (isArtifact && (y < MARGIN * page.height || y > (1 - MARGIN) * page.height));
  const tables = regionsOf(page).tables;
  const inTables = new Set(tables.flatMap(({ glyphs }) => glyphs.filter(({ mark }) => !isDrawn(mark))));
  const aside = new Set(page.glyphs.filter((glyph) => isAside(glyph) && !inTables.has(glyph)));
  return {
    page: {
      ...page,
      glyphs: page.glyphs.filter((glyph) => !aside.has(glyph)),
      rulings: page.rulings.filter(({ mark }) => !isDrawn(mark)),
    },
    aside: [...aside],
  };
}
