import { linesOf } from '../office/index.ts';
import { ACROSS, type Box } from './line.ts';

/** Excel shows no row higher than this many points. */
export const HIGHEST = 409;

const LEADING = 1.42;
const PADDING = 4;

/** The height in points that a box needs when the worksheet is `width` points wide: Excel does not find it for merged cells. */
export function heightOf(box: Box, width: number): number {
  const { text, look } = box;
  if (look.upright) return text.length * look.points * 1.25 + PADDING;
  return lineCount(box, width) * look.points * LEADING + PADDING;
}

/** Half an em for each half-width character, and some more, since a line breaks before what would stick out. */
export function lineCount({ text, from, to, look }: Box, width: number): number {
  const indent = look.style.alignment?.indent ?? 0;
  const room = ((to - from) / ACROSS) * width - 5 - indent * 8;
  return linesOf(text, Math.floor((room / (look.points / 2)) * 0.92));
}
