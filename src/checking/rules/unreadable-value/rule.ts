import { parseQuantity } from '../../../values/index.ts';
import { answeredIndicators } from '../../answers.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const id = 'unreadable-value';

/** The value of an indicator is neither a number nor a reason why there is none: it can't be counted or compared. */
export const unreadableValue: Rule = {
  id,
  title: '項目の値が、数としても、値がない理由としても読めない',
  severities: ['warning'],
  check: (reports) =>
    answeredIndicators(reports)
      .filter(({ row }) => parseQuantity(row.current).reason === 'text')
      .map(({ report, entry, row }) =>
        findingAt([placeOf(report, row)], aboutEntry(entry), {
          ...{ rule: id, severity: 'warning', expected: '数と単位、または値がない理由', actual: row.current },
          message:
            `項目「${row.label}」の値「${row.current}」は、数として読めません。「22名」「延べ 1,307回」のように数と単位で書き、` +
            '値がないときは「中止」「実績なし」「随時」「—」のどれかを書いてください。',
        }),
      ),
};
