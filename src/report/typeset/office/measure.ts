/** Width of a line in half-width characters: Latin letters and figures 1, Japanese ones 2. */
export function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += isHalfWidth(character.codePointAt(0)!) ? 1 : 2;
  return width;
}

const isHalfWidth = (code: number): boolean => code < 0x2000 || (code >= 0xff61 && code <= 0xff9f);

/** Lines that a text takes when a line holds so many half-width characters. */
export function linesOf(text: string, room: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / Math.max(room, 2))), 0);
}
