import type { AnnualReport, Indicator, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { parseQuantity } from '../../../values/index.ts';
import { sum } from '../../costs/statements.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import { repeatsOriginal } from '../../sheets/repeated.ts';

/** `計`, `合計`, `A 計`: what precedes is the group whose rows are added. */
const TOTAL = /^(?:(.*?)[\s(（:：]+|)(?:合計|総計|小計|計)[)）]?$/;

/** Every year column and every unit of a 計 row by itself: `1,794件 19,913,717千円` is two totals. */
export function rowTotalFindings(report: AnnualReport, entry: ProgramEntry): Finding[] {
  return entry.indicators.flatMap((total, at) => {
    const rows = rowsUnder(entry.indicators, at);
    if (rows.length < 2 || repeatsOriginal(report, entry, total)) return [];
    return total.values.flatMap((cell, column) =>
      parseQuantity(cell).values.flatMap(({ value, unit }) => {
        const parts = partsOf(rows, column, unit);
        if (parts === null || fitsSome(parts, value)) return [];
        return [finding(report, entry, total, column, { value, unit }, parts)];
      }),
    );
  });
}

/** The rows that a total adds: those of its group, back to the total before. */
function rowsUnder(indicators: readonly Indicator[], at: number): Indicator[] {
  const match = TOTAL.exec(plain(indicators[at]!));
  if (!match) return [];
  const above = indicators.slice(0, at);
  const last = above.findLastIndex((row) => TOTAL.test(plain(row)));
  const group = match[1] ?? '';
  return above.slice(last + 1).filter((row) => plain(row).startsWith(group));
}

/** Blanks stay: they tell 「A 計」 from 「会計」. */
function plain({ label }: Indicator): string {
  return label.normalize('NFKC').trim();
}

interface Part {
  row: Indicator;
  value: number;
}

/** `null` when a row doesn't state just one amount of the unit (nor a reason for none): then nothing is sure. */
function partsOf(rows: readonly Indicator[], column: number, unit: string): Part[] | null {
  const parts = rows.flatMap((row): (Part | null)[] => {
    const { values, reason } = parseQuantity(row.values[column] ?? '');
    const same = values.filter((amount) => amount.unit === unit);
    if (reason !== null) return [{ row, value: 0 }];
    if (same.length > 1) return [null];
    return same.map(({ value }) => ({ row, value }));
  });
  const sure = parts.filter((part) => part !== null);
  return sure.length === parts.length && sure.filter(({ value }) => value > 0).length > 0 && sure.length > 1
    ? sure
    : null;
}

/** The total may add all rows above or, in a table with other things on top, only the last ones. */
function fitsSome(parts: readonly Part[], total: number): boolean {
  return parts.some(
    (_, i) => parts.length - i > 1 && sum(parts.slice(i).map(({ value }) => value)) === total,
  );
}

function finding(
  report: AnnualReport,
  entry: ProgramEntry,
  total: Indicator,
  column: number,
  stated: { value: number; unit: string },
  parts: readonly Part[],
): Finding {
  const amount = (value: number) => `${value.toLocaleString('ja-JP')}${stated.unit}`;
  const added = sum(parts.map(({ value }) => value));
  const year = total.columns[column] ?? (column === total.values.length - 1 ? '当年度' : '前年度');
  return findingAt(
    [placeOf(report, total), ...parts.map(({ row }) => placeOf(report, row))],
    aboutEntry(entry),
    {
      rule: 'indicator-total',
      severity: 'error',
      message:
        `「${entry.name}」の表の「${total.label}」（${year}）は${amount(stated.value)}ですが、` +
        `上の行の合計は${amount(added)}です。計と各行のどれが正しいか確認してください。`,
      expected: amount(added),
      actual: amount(stated.value),
    },
  );
}
