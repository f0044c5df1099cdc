import type { Money } from '../../ledger/annual-report.ts';
import { inThousandYen } from '../amount.ts';
import { fundingSum } from './statements.ts';
import { type Difference, HEADS } from './sums.ts';

/** Whether two totals miss their rows by the same amounts in the same columns. */
export function same(a: readonly Difference[], b: readonly Difference[]): boolean {
  const short = (all: readonly Difference[]) =>
    all.map(({ column, printed, computed }) => `${column}${printed - computed}`).join();
  return short(a) === short(b);
}

/** The columns that differ, in words; `what` is what the printed total was held against. */
export function describe(differences: readonly Difference[], what: string) {
  const all = (word: (difference: Difference) => string) => differences.map(word).join('、');
  return {
    message: all(
      ({ column, printed, computed }) =>
        `${HEADS[column]}は${inThousandYen(printed)}と印字されていますが、${what}は${inThousandYen(computed)}` +
        `（差${inThousandYen(printed - computed)}）`,
    ),
    expected: all(({ column, computed }) => `${HEADS[column]} ${inThousandYen(computed)}`),
    actual: all(({ column, printed }) => `${HEADS[column]} ${inThousandYen(printed)}`),
  };
}

/** Which figure is probably wrong: the total's own sources tell, or a row of just the amount that is missing. */
export function hint(
  total: Money,
  differences: readonly Difference[],
  rows: readonly (Money & { name: string })[],
): string {
  const [first, ...more] = differences;
  if (more.length === 0 && repairs(total, first!)) {
    return `合計の行に直すと${HEADS.cost}と財源内訳も合うので、印字された${HEADS[first!.column]}を確認してください。`;
  }
  const short = Math.abs(first!.printed - first!.computed);
  const row = rows.find((each) => each[first!.column] === short);
  if (row) return `差は「${row.name}」の額と同じです。この行の数え方と金額を確認してください。`;
  return '各行の金額と小計を予算資料で確認してください。';
}

/** The total's cost equals its sources once the differing column has the computed amount, and not as printed. */
function repairs(total: Money, { column, computed }: Difference): boolean {
  const mended = { ...total, [column]: computed };
  return fundingSum(total) !== total.cost && fundingSum(mended) === mended.cost;
}
