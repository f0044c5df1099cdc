import { linesOf } from '../office/index.ts';
import { ACROSS, type Box } from './line.ts';

/** Excel shows no row higher than this many points. */
export const HIGHEST = 409;

const LEADING = 1.36;
const PADDING = 4;

/** The height in points that a box needs when the worksheet is `width` points wide: Excel does not find it for merged cells. */
export function heightOf(box: Box, width: number): number {
  const { text, look } = box;
  if (look.upright) return text.length * look.points * 1.25 + PADDING;
  return lineCount(box, width) * look.points * LEADING + PADDING;
}

/** Some room is lost where a line breaks before what would stick out, or another font stands in. */
export function lineCount({ text, from, to, look }: Box, width: number): number {
  const indent = look.style.alignment?.indent ?? 0;
  const room = ((to - from) / ACROSS) * width - 5 - indent * 8;
  return linesOf(text, (room / look.points) * 0.95);
}
