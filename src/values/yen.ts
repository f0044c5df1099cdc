/** Money is an integer in 千円 everywhere; ▲ and △ are negative. */

const WHOLE = /^\d+$|^\d{1,3}(?:,\d{3})+$/;
const NEGATIVE = /^[▲△\-−]/;
const SCALES: Record<string, number> = { 兆: 1e12, 億: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4, 千: 1e3, '': 1 };
const SCALED = /(\d[\d,]*)(?:\.(\d+))?(兆|億|千万|百万|万|千|(?=円))/y;

/** '3,254', '▲ 5', '３，２５４千円' → 千円. `null` for an empty cell, '-', and what is no amount. */
export function parseThousandYen(text: string): number | null {
  const bare = text.normalize('NFKC').replace(/\s/g, '').replace(/千円$/, '');
  const digits = bare.replace(NEGATIVE, '');
  if (!WHOLE.test(digits)) return null;
  const amount = Number(digits.replaceAll(',', ''));
  if (!Number.isSafeInteger(amount)) return null;
  return NEGATIVE.test(bare) && amount !== 0 ? -amount : amount;
}

/** 3254 → 3,254; -5 → ▲5; null → -. */
export function formatThousandYen(amount: number | null): string {
  if (amount === null) return '-';
  const digits = String(Math.abs(amount)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return amount < 0 ? `▲${digits}` : digits;
}

/** 297億400万円, 1兆9,121億円, 9,782,635千円, 1.5億円 → 千円; `null` when it is no amount or no whole 千円. */
export function parseYenText(text: string): number | null {
  const bare = text.normalize('NFKC').replace(/\s/g, '');
  const body = bare.replace(NEGATIVE, '').replace(/円$/, '');
  if (body === bare.replace(NEGATIVE, '')) return null;
  const yen = sumOfScales(`${body}円`);
  if (yen === null || yen % 1000 !== 0) return null;
  return NEGATIVE.test(bare) && yen !== 0 ? -yen / 1000 : yen / 1000;
}

/** Scales must fall from left to right, as in 297億400万円. */
function sumOfScales(text: string): number | null {
  let yen = 0;
  let previous = Number.POSITIVE_INFINITY;
  let at = 0;
  while (text.slice(at) !== '円') {
    SCALED.lastIndex = at;
    const match = SCALED.exec(text);
    const scale = match && SCALES[match[3]!]!;
    const part = match && scaled(match[1]!, match[2] ?? '', scale!);
    if (match === null || part === null || scale! >= previous) return null;
    yen += part;
    previous = scale!;
    at = SCALED.lastIndex;
  }
  return at > 0 && Number.isSafeInteger(yen) ? yen : null;
}

/** Whole yen without floating-point fractions: 1.5 × 億 is 15 × 千万. */
function scaled(whole: string, fraction: string, scale: number): number | null {
  if (!WHOLE.test(whole)) return null;
  const unit = scale / 10 ** fraction.length;
  return Number.isInteger(unit) ? Number(whole.replaceAll(',', '') + fraction) * unit : null;
}
