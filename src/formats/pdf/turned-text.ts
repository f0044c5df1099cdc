import { type Glyph, isUpright } from './page-content.ts';
import { type PrintedLine, printedLines } from './printed-lines.ts';

export interface TurnedText {
  text: string;
  /** Where it starts to be seen, from the top of the page. */
  y: number;
  x: number;
}

/** Turns the page so that text running up (or down) the paper runs from left to right. */
function turn(glyph: Glyph): Glyph {
  const { x, y, dx, dy } = glyph;
  if (dy < 0 && -dy > Math.abs(dx)) return { ...glyph, x: -y, y: x, dx: -dy, dy: dx };
  if (dy > 0 && dy > Math.abs(dx)) return { ...glyph, x: y, y: -x, dx: dy, dy: -dx };
  return { ...glyph, x: -x, y: -y, dx: -dx, dy: -dy };
}

const words = ({ fragments }: PrintedLine): string => fragments.map(({ text }) => text).join(' ');

/** Text printed up or down the page, as in narrow column heads and on index tabs; lines joined. */
export function turnedText(glyphs: readonly Glyph[]): TurnedText | null {
  const turned = glyphs.filter((glyph) => !isUpright(glyph));
  if (turned.every(({ text }) => text.trim() === '')) return null;
  return {
    text: printedLines(turned.map(turn)).map(words).join(''),
    y: Math.min(...turned.map(({ y, dy }) => Math.min(y, y + dy))),
    x: Math.min(...turned.map(({ x }) => x)),
  };
}
