import type { AnnualReport, Indicator, Origin, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { amountsInText, normalise } from '../../../values/index.ts';
import { sum } from '../../costs/statements.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';

/** `計 延べ 161名` at the end of what a cell lists; 計画 and 設計 are no totals. */
const TOTAL = /(?<![\p{Script=Han}])(?:合計|総計|計)\s*(?:延べ|のべ|延)?\s*(?=[\d,]+\s*\p{L})/gu;

/** A total within a cell: `77名 … 延べ54名 … 延べ30名 … 計 延べ 161名`, also when the paper breaks it over rows. */
export function cellTotalFindings(report: AnnualReport, entry: ProgramEntry): Finding[] {
  return cellsOf(entry.indicators).flatMap((cell) => {
    const text = normalise(cell.text);
    const [match, another] = [...text.matchAll(TOTAL)];
    if (!match || another) return [];
    const before = amountsInText(text.slice(0, match.index));
    const [total] = amountsInText(text.slice(match.index));
    const parts = before.filter((amount) => amount.unit === total?.unit).map((amount) => amount.value);
    if (!total || parts.length < 2 || sum(parts) === total.value) return [];
    return [finding(report, entry, cell, parts, { value: total.value, unit: total.unit })];
  });
}

interface Cell {
  label: string;
  text: string;
  at: Origin[];
}

/** Each year's cell, joined with the rows that complete it. */
function cellsOf(indicators: readonly Indicator[]): Cell[] {
  return indicators.flatMap((first) => {
    if (first.continuationOf !== undefined) return [];
    const rows = [first, ...indicators.filter((row) => row.continuationOf === first.line)];
    return first.values.map((_, column) => ({
      label: first.label,
      text: rows.map((row) => row.values[column] ?? '').join(' '),
      at: [...rows].reverse(),
    }));
  });
}

function finding(
  report: AnnualReport,
  entry: ProgramEntry,
  cell: Cell,
  parts: readonly number[],
  total: { value: number; unit: string },
): Finding {
  const [first, ...rest] = cell.at.map((at) => placeOf(report, at));
  const added = `${sum(parts).toLocaleString('ja-JP')}${total.unit}`;
  const stated = `${total.value.toLocaleString('ja-JP')}${total.unit}`;
  return findingAt([first!, ...rest], aboutEntry(entry), {
    rule: 'indicator-total',
    severity: 'error',
    message:
      `「${entry.name}」の項目「${cell.label}」の計は${stated}ですが、内訳（${parts.join('、')}）の合計は${added}です。` +
      '計と内訳のどれが正しいか確認してください。',
    expected: added,
    actual: stated,
  });
}
