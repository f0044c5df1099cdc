import type { AnnualReport, Indicator } from '../../../ledger/annual-report.ts';
import { parseFiscalYear, parseQuantity } from '../../../values/index.ts';
import type { Paragraph } from '../../paragraphs.ts';
import { decimalsOf, fitOfRate, rateInWords, severityOfFit } from '../../rates.ts';
import type { WrongRate } from './wrong-rate.ts';

/** `令和元年度比55.0%減の3,600個`. */
const PHRASE =
  /(?<base>前年度?|(?:令和|平成)(?:元|\d+)年度)比\s*(?<rate>[\d.]+)%(?<move>増|減)の\s*(?<after>[\d,]+)\s*(?<unit>[^\d\s、。]+?)(?=[とでに、。]|$)/g;

/** A rate of change to the year before, against the row of the sheet's table that has the same current value. */
export function changeRates(report: AnnualReport, { plain, entry }: Paragraph): WrongRate[] {
  if (!entry) return [];
  return [...plain.matchAll(PHRASE)].flatMap(({ 0: words, groups }) => {
    const { base = '', rate = '', move = '', after = '', unit = '' } = groups!;
    const row = isYearBefore(base, report) ? rowWith(entry.indicators, after, unit) : undefined;
    if (!row) return [];
    const [from, to] = [single(row.previous)!.value, single(row.current)!.value];
    const computed = 100 * (to / from - 1);
    const stated = move === '減' ? -Number(rate) : Number(rate);
    const severity = severityOfFit(fitOfRate(stated, computed, decimalsOf(rate)));
    if (severity === null) return [];
    const expected = `${rateInWords(Math.abs(computed), decimalsOf(rate))}%${computed < 0 ? '減' : '増'}`;
    const why = `表の「${row.label}」は${row.previous}から${row.current}で、計算すると${expected}となります`;
    return [{ severity, words, why, expected, actual: `${rate}%${move}`, places: [row] }];
  });
}

function isYearBefore(base: string, report: AnnualReport): boolean {
  return base.startsWith('前年') || parseFiscalYear(base) === (report.fiscalYear ?? 0) - 1;
}

function rowWith(indicators: readonly Indicator[], after: string, unit: string): Indicator | undefined {
  const wanted = Number(after.replaceAll(',', ''));
  return indicators.find((row) => {
    const [before, now] = [single(row.previous), single(row.current)];
    return (
      before && now && before.value > 0 && now.value === wanted && now.unit === unit && before.unit === unit
    );
  });
}

function single(cell: string) {
  const { values } = parseQuantity(cell);
  return values.length === 1 ? values[0]! : null;
}
