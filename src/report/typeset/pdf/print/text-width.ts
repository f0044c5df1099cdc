/** Of ASCII in our fonts, bold; CJK characters are as wide as high. */
export const LATIN = 0.62;

/** Width in em, a little more than it will be. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character <= '\u007e' ? LATIN : 1;
  return width;
}

/** The longest piece that no line can break: a number, a word; of CJK text two characters, since some can't begin a line. */
export function widestPiece(text: string): number {
  const words = text.match(/[!-~]+/g) ?? [];
  const cjk = /[^\u0000-\u007e]/.test(text) ? Math.min(2, textWidth(text)) : 0;
  return Math.max(cjk, ...words.map(textWidth), 0);
}

/** How many lines a text makes in a column of so many em. */
export const lineCount = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / Math.max(width, 1))), 0);
