/** A number as printed: 1,307, 77.4; misgrouped digits (1,23) are no number. */
export const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';

const SCALES: Record<string, number> = { 兆: 1e12, 億: 1e8, 万: 1e4 };

/** Full-width signs and digits as their ASCII twins, character for character, so that places stay the same. */
export function foldWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/g, (char) =>
    char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}

/** '1,307' → 1307, '▲ 3.2' → -3.2, with the number of its decimals. */
export function readNumber(printed: string): { value: number; decimals: number } {
  const digits = printed.replace(/[^\d.]/g, '');
  const value = Number(digits);
  const negative = /^[▲△\-−]/.test(printed) && value !== 0;
  return { value: negative ? -value : value, decimals: digits.split('.')[1]?.length ?? 0 };
}

/** 297億400 before 万円 → 2970400: the earlier parts in the scale of the last. `null` when scales don't fall. */
export function readCompound(parts: string, last: string, unit: string): number | null {
  const scale = SCALES[unit[0]!] ?? 1;
  let sum = readNumber(last).value * scale;
  for (const [, digits, word] of parts.matchAll(/([\d,]+)(兆|億|万)/g)) {
    const higher = SCALES[word!]!;
    if (higher <= scale) return null;
    sum += readNumber(digits!).value * higher;
  }
  return sum / scale;
}
