/**
 * Characters that only some machines have (機種依存文字): circled and Roman numbers, signs in one frame, half-width
 * katakana. ℃ and Å belong to JIS X 0208 and stay.
 */
export const PLATFORM_CHARACTERS =
  /[\u2100-\u2102\u2104-\u212a\u212c-\u218f\u2460-\u24ff\u2776-\u2793\u3200-\u33ff\uff61-\uff9f]+/g;

/** Characters that a font of one office only knows. */
const PRIVATE = /[\ue000-\uf8ff\u{f0000}-\u{10fffd}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/**
 * One line without white space that only lays out. ① becomes (1), ㈱ (株), ㎡ m2; in a proper name they stay, and
 * only what no other machine can show becomes 〓.
 */
export function plainText(text: string, isProperName = false): string {
  const line = text
    .replace(INVISIBLE, '')
    .replace(PRIVATE, '〓')
    .replace(/[\s\u3000]+/g, ' ')
    .trim();
  return isProperName ? line : line.replace(PLATFORM_CHARACTERS, spelt);
}

const spelt = (characters: string): string =>
  [...characters.matchAll(/[\uff61-\uff9f]+|./gu)]
    .map(([part]) => numbered(part) ?? part.normalize('NFKC'))
    .join('');

function numbered(character: string): string | null {
  return /^[\u2460-\u2473\u2776-\u277f]$/.test(character)
    ? `(${circledNumber(character.charCodeAt(0))})`
    : null;
}

const circledNumber = (code: number): number => (code < 0x2776 ? code - 0x245f : code - 0x2775);
