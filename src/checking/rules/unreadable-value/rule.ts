import { parseQuantity } from '../../../values/index.ts';
import { AMOUNT_FIELDS, answeredIndicators, answeredPrograms } from '../../answers.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const id = 'unreadable-value';

/**
 * The value of an indicator is neither a number nor a reason why there is none: it can't be counted or compared. An
 * amount that is none would not be in the report at all.
 */
export const unreadableValue: Rule = {
  id,
  title: '項目の値や金額が、数としても、値がない理由としても読めない',
  severities: ['error', 'warning'],
  check: (reports) => [
    ...answeredPrograms(reports).flatMap(({ report, entry }) =>
      (entry.unreadableAmounts ?? []).map(({ field, text }) =>
        findingAt([placeOf(report, entry)], aboutEntry(entry), {
          ...{
            rule: id,
            severity: 'error',
            expected: `${AMOUNT_FIELDS[field]}：千円単位の整数`,
            actual: text,
          },
          message: `${AMOUNT_FIELDS[field]}「${text}」は、金額として読めません。千円単位の 0 以上の整数で書いてください。`,
        }),
      ),
    ),
    ...answeredIndicators(reports)
      .filter(({ row }) => parseQuantity(row.current).reason === 'text')
      .map(({ report, entry, row }) =>
        findingAt([placeOf(report, row)], aboutEntry(entry), {
          ...{ rule: id, severity: 'warning', expected: '数と単位、または値がない理由', actual: row.current },
          message:
            `項目「${row.label}」の値「${row.current}」は、数として読めません。「22名」「延べ 1,307回」のように数と単位で書き、` +
            '値がないときは「中止」「実績なし」「随時」「—」のどれかを書いてください。',
        }),
      ),
  ],
};
