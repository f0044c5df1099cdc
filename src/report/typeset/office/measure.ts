/** Widths of the letters of BIZ UDPGothic (and, nearly, UDPMincho) in ems; whatever is not named is as wide as high. */
const WIDTHS: [RegExp, number][] = [
  [/[\s,.:;'!|il]/, 0.33],
  [/[()\-"/[\]ｦ-ﾟ]/, 0.5],
  [/[、。，．・（）「」『』【】［］〈〉《》]/, 0.58],
  [/[a-z]/, 0.64],
  [/[A-Z0-9+=<>?_~]/, 0.76],
];

const known = new Map<string, number>();

function emsOfLetter(letter: string): number {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1;
  known.set(letter, width);
  return width;
}

/** About how wide a line is, in ems: near enough to leave room for it, not to set it. */
export function emsOf(line: string): number {
  let width = 0;
  for (const letter of line) width += emsOfLetter(letter);
  return width;
}

/** Lines that a text takes when a line holds so many ems. */
export function linesOf(text: string, room: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(emsOf(line) / Math.max(room, 1))), 0);
}
