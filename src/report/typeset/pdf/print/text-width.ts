/** Of a Latin word in our fonts, about, in em; CJK characters are as wide as high. */
export const LATIN = 0.7;
/** Digits and capitals of BIZ UDPGothic; points and commas. */
const [WIDE, NARROW] = [0.77, 0.4];

const WIDTHS = Array.from({ length: 0x7f }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[0-9A-Zm]/.test(character) ? WIDE : /[,.:;'|!il ]/.test(character) ? NARROW : 0.65;
});

/** Width in em, a little more than it will be. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDTHS[character.charCodeAt(0)] ?? 1;
  return width;
}

/** Japanese shorter than this (em) is one word to the eye: 青森県, 増減率. */
const SHORT = 4;
/** 平成20年, 令和元年度. */
const YEAR = /^[^\d\s]{0,2}(?:\d{1,4}|元)年度?$/;

/**
 * The longest piece that no line should break: a number, a word, a short line; of longer Japanese two characters,
 * since some can't begin a line.
 */
export function widestPiece(text: string): number {
  const pieces = text.split(/\s/).flatMap((piece) => {
    const width = textWidth(piece);
    return width <= SHORT || YEAR.test(piece)
      ? [width]
      : [2, ...(piece.match(/[!-~]+/g) ?? []).map(textWidth)];
  });
  return Math.max(0, ...pieces);
}

/** How many lines a text makes in a column of so many em. */
export const lineCount = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / Math.max(width, 1))), 0);
