import type { Glyph } from './page-content.ts';
import { type PrintedLine, printedLines } from './printed-lines.ts';
import { turnedText } from './turned-text.ts';
import { isFull, seam } from './wrapping.ts';

const INNER_MARGIN = { least: 1, most: 6 };

/** A mark or an amount is whole, however narrow its cell. */
const COMPLETE = /^(?:.|\d{1,3}(?:,\d{3})+)$/u;

/** Wider gaps (em) than this are no spacing of letters. */
const WIDEST_SPACING = 5;

/** Letters spread over a width (均等割付) are one word, not columns. */
export function isSpread({ fragments, size }: PrintedLine): boolean {
  const isLetters = fragments.length > 1 && fragments.every(({ text }) => [...text].length === 1);
  return (
    isLetters &&
    fragments.every(({ x0 }, at) => at === 0 || x0 - fragments[at - 1]!.x1 < WIDEST_SPACING * size)
  );
}

/** The words of a line; gaps between them become a space. */
export function lineText(line: PrintedLine): string {
  return line.fragments.map(({ text }) => text).join(isSpread(line) ? '' : ' ');
}

/** One character per line, as in narrow heads: 主/要/成/果. */
function isStacked(lines: readonly PrintedLine[]): boolean {
  return lines.length > 1 && lines.every((line) => [...lineText(line)].length === 1);
}

/** Lines of a cell become one text: breaks at the cell's edge vanish, breaks that somebody made become a space. */
export function joinLines(lines: readonly PrintedLine[], cellX0: number, cellX1: number): string {
  if (isStacked(lines)) return lines.map(lineText).join('');
  const left = Math.min(...lines.map(({ x0 }) => x0)) - cellX0;
  const margin = Math.min(INNER_MARGIN.most, Math.max(INNER_MARGIN.least, left));
  const width = cellX1 - cellX0 - 2 * margin;
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    if (!before) return lineText(line);
    return text + (isFull(before, line, width) ? seam(text, lineText(line)) : ' ') + lineText(line);
  }, '');
}

/** Whether the cell's last line is so full that its text may go on elsewhere. */
export function isOpen(glyphs: readonly Glyph[], x0: number, x1: number): boolean {
  const last = printedLines(glyphs).at(-1);
  if (!last || COMPLETE.test(lineText(last))) return false;
  return last.x1 - last.x0 > x1 - x0 - 2 * INNER_MARGIN.most - 1.1 * last.size;
}

/** Columns of characters from right to left, each from top to bottom. */
function verticalText(glyphs: readonly Glyph[]): string {
  const columns: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => b.x - a.x)) {
    const column = columns.find(([first]) => first && Math.abs(first.x - glyph.x) < 0.5 * glyph.size);
    if (column) column.push(glyph);
    else columns.push([glyph]);
  }
  return columns.flatMap((column) => column.sort((a, b) => a.y - b.y).map(({ text }) => text)).join('');
}

/** What a cell says, in one line. */
export function cellText(glyphs: readonly Glyph[], x0: number, x1: number): string {
  const vertical = glyphs.filter((glyph) => glyph.vertical);
  const lines = printedLines(glyphs.filter((glyph) => !glyph.vertical));
  const parts = [
    lines.length > 0 ? joinLines(lines, x0, x1) : '',
    vertical.length > 0 ? verticalText(vertical) : '',
    turnedText(glyphs)?.text ?? '',
  ];
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .trim();
}
