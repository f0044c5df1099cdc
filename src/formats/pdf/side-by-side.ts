import type { StructureNode } from './engine.ts';
import type { Glyph } from './page-content.ts';
import { printedLines } from './printed-lines.ts';
import { BLOCK, markOf } from './structure.ts';

/** What the tags put into one container and the paper beside each other, from left to right. */
export interface SideBySide {
  parts: Glyph[][];
  /** Each part is one paragraph: together they are a row, as number and name beside an amount. */
  isRow: boolean;
}

/** Elements whose parts are lines of text or rows of a table, not columns of the page. */
const NO_CONTAINER = /^(?:P|H\d?|Table|L|Figure|Caption|Span|Link)$/;

/**
 * The containers of a tagged page whose parts stand beside each other and hold more than a line each: read line by
 * line, the words of one would get between those of the other.
 */
export function sideBySide(root: StructureNode | null, glyphs: readonly Glyph[]): SideBySide[] {
  const byMark = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    if (glyph.mark === null || glyph.text.trim() === '') continue;
    const own = byMark.get(glyph.mark);
    if (own) own.push(glyph);
    else byMark.set(glyph.mark, [glyph]);
  }
  const visit = (node: StructureNode): SideBySide[] => {
    if (NO_CONTAINER.test(node.role ?? '')) return [];
    return columnsOf(node, byMark) ?? (node.children ?? []).flatMap(visit);
  };
  return root ? visit(root) : [];
}

function columnsOf(node: StructureNode, byMark: ReadonlyMap<number, Glyph[]>): SideBySide[] | null {
  const parts = (node.children ?? []).flatMap((child) => {
    const glyphs = marksOf(child).flatMap((mark) => byMark.get(mark) ?? []);
    return glyphs.length > 0 ? [{ glyphs, paragraphs: countOfParagraphs(child), ...extentOf(glyphs) }] : [];
  });
  parts.sort((a, b) => a.x0 - b.x0);
  const isBeside = parts.every((part, index) => {
    const left = parts[index - 1];
    return !left || (left.x1 <= part.x0 && left.y0 <= part.y1 && part.y0 <= left.y1);
  });
  if (parts.length < 2 || !isBeside) return null;
  const isRow = parts.every(({ paragraphs }) => paragraphs === 1);
  if (isRow && parts.every(({ glyphs }) => printedLines(glyphs).length === 1)) return [];
  return [{ parts: parts.map(({ glyphs }) => glyphs), isRow }];
}

const marksOf = (node: StructureNode): number[] => {
  const own = markOf(node);
  return [...(own === null ? [] : [own]), ...(node.children ?? []).flatMap(marksOf)];
};

function countOfParagraphs(node: StructureNode): number {
  const children = node.children ?? [];
  if (BLOCK.test(node.role ?? '') || children.some((child) => markOf(child) !== null)) return 1;
  return children.reduce((sum, child) => sum + countOfParagraphs(child), 0);
}

function extentOf(glyphs: readonly Glyph[]) {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, dx, y, size } of glyphs) {
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x + dx);
    y0 = Math.min(y0, y - size);
    y1 = Math.max(y1, y);
  }
  return { x0, x1, y0, y1 };
}
