import type { Indicator, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { parseQuantity } from '../../../values/index.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { levelUnit } from '../../sheets/cells.ts';
import { sameIndicators, samePrograms, type YearPair, yearPairs } from '../../years.ts';
import { endedFindings } from './ended.ts';

const id = 'next-year';

/** This year's "previous year" is what last year's report gave as its own year. */
export const nextYear: Rule = {
  id,
  title: '前年度の欄が前年の報告の実績と違う',
  severities: ['error', 'info'],
  across: true,
  check: (reports) =>
    yearPairs(reports).flatMap((years) =>
      samePrograms(years).flatMap(([before, after]) => [
        ...sameIndicators(before, after).flatMap(([a, b]) => compare(years, after, a, b)),
        ...endedFindings(years, before, after),
      ]),
    ),
};

/** Words that say a value was not final when it was printed. */
const PROVISIONAL = /見込|速報|暫定|現在|概数|集計中|時点/;

function compare({ earlier, later }: YearPair, entry: ProgramEntry, a: Indicator, b: Indicator): Finding[] {
  const [was, is] = [parseQuantity(a.current), parseQuantity(b.previous)];
  const units = (quantity: typeof was) => quantity.values.map((amount) => levelUnit(amount.unit)).join();
  const values = (quantity: typeof was) => quantity.values.map((amount) => amount.value).join();
  if (was.reason || is.reason || units(was) !== units(is) || values(was) === values(is)) return [];
  const isProvisional = [a.label, a.current, was.note ?? ''].some((words) => PROVISIONAL.test(words));
  return [
    findingAt([placeOf(later, b), placeOf(earlier, a)], aboutEntry(entry), {
      rule: id,
      severity: isProvisional ? 'info' : 'error',
      message:
        `「${entry.name}」の項目「${b.label}」の前年度の欄は${b.previous}ですが、前年の報告では${a.current}でした。` +
        (isProvisional
          ? '前年の値は確定前のものとあるので、確定した値か確認してください。'
          : '訂正したのなら正誤表に載せ、そうでなければどちらかを直してください。'),
      expected: a.current,
      actual: b.previous,
    }),
  ];
}
