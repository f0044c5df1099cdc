const DIGITS: Record<string, number> = {
  ...{ 〇: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1_000 };
const MYRIADS: Record<string, number> = { 万: 10_000, 億: 100_000_000 };

/** A number as people write it, as a pattern: 8, 1,000, 二十五, 1千万, 三百万, 1.5億. */
export const NUMBER = '[\\d〇一二三四五六七八九十百千万億]+(?:,\\d{3})*(?:\\.\\d+)?[十百千万億]*';

/** 二十五 → 25, 1千万 → 10000000, 1億2,000万 → 120000000; `null` for what is no number. */
export function numberOf(text: string): number | null {
  let total = 0;
  let rest = text.replaceAll(',', '');
  if (!/^[\d〇一二三四五六七八九十百千万億.]+$/.test(rest)) return null;
  for (const [myriad, value] of Object.entries(MYRIADS).reverse()) {
    const at = rest.indexOf(myriad);
    if (at < 0) continue;
    const part = at === 0 ? 1 : belowMyriad(rest.slice(0, at));
    if (part === null) return null;
    total += Math.round(part * value);
    rest = rest.slice(at + 1);
  }
  const last = rest === '' ? 0 : belowMyriad(rest);
  return last === null ? null : total + last;
}

/** 二千五百, 2千, 2500, 二五 (digit by digit), 1.5. */
function belowMyriad(text: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^[〇一二三四五六七八九]+$/.test(text)) return Number([...text].map((digit) => DIGITS[digit]).join(''));
  let total = 0;
  let rest = text;
  for (const [ten, value] of Object.entries(TENS).reverse()) {
    const at = rest.indexOf(ten);
    if (at < 0) continue;
    const digit = at === 0 ? 1 : belowMyriad(rest.slice(0, at));
    if (digit === null || at > 4) return null;
    total += Math.round(digit * value);
    rest = rest.slice(at + 1);
  }
  const last = rest === '' ? 0 : /^[\d〇一二三四五六七八九]+$/.test(rest) ? belowMyriad(rest) : null;
  return last === null ? null : total + last;
}
