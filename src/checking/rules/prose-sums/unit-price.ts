import type { Indicator, Origin, ProgramEntry } from '../../../ledger/annual-report.ts';
import { type Amount, normalise } from '../../../values/index.ts';
import { tableValues } from '../../prose/figures/index.ts';

/** What a program paid out: a price for each, and how many. */
export interface Paid {
  price: Amount;
  count: Amount;
  thousandYen: number;
  at: Origin;
  row: Indicator;
}

const PRICE =
  /1(?:事業者|事業所|法人|団体|店舗|世帯|社|者|人|名|件|校)(?:当た|あた|当)り(?:一律)?([\d,]+)(千円|万円|円)/u;
const THOUSANDS: Readonly<Record<string, number>> = { 千円: 1, 万円: 10, 円: 0.001 };
/** 上限 and up to: less may have been paid. */
const LIMIT = /上限|最大|限度|以内|まで/u;
const COUNTED = /^(?:件|者|社|事業者|事業所|法人|団体|店舗|世帯|人|名|校)$/u;

/** 1事業者あたり100千円 times the only count of payments in the table; `null` when that isn't what the sheet says. */
export function paidAtUnitPrice(entry: ProgramEntry): Paid | null {
  const lines = entry.resultLines.map((line) => ({ line, text: normalise(line.text) }));
  const stated = lines.find(({ text }) => PRICE.test(text) && !LIMIT.test(text));
  const counts = tableValues(entry).filter(
    ({ amount, label }) => COUNTED.test(amount.unit) && /支給|給付|交付|補助/u.test(label),
  );
  const [count] = counts;
  if (!stated || !count || counts.length > 1) return null;
  const [, digits, unit] = PRICE.exec(stated.text)!;
  const value = Number(digits!.replaceAll(',', ''));
  const price: Amount = { value, unit: unit!, qualifier: 'none', decimals: 0 };
  const thousandYen = Math.floor(value * THOUSANDS[unit!]! * count.amount.value);
  return { price, count: count.amount, thousandYen, at: stated.line, row: count.row };
}
