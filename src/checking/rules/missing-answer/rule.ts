import type { ProgramEntry } from '../../../ledger/annual-report.ts';
import { ANSWER_FIELDS, answeredIndicators, answeredPrograms } from '../../answers.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const id = 'missing-answer';

/** What was asked and left empty: nobody can tell a value that is nought from one that was forgotten. */
export const missingAnswer: Rule = {
  id,
  title: '回答に、書かれていない欄がある',
  severities: ['error'],
  check: (reports) => [
    ...answeredPrograms(reports).flatMap(({ report, entry }) =>
      FIELDS.filter(({ isEmpty }) => isEmpty(entry)).map(({ name, next }) =>
        findingAt([placeOf(report, entry)], aboutEntry(entry), missing(`${name}が空です。${next}`, name)),
      ),
    ),
    ...answeredIndicators(reports)
      .filter(({ row }) => row.label.trim() !== '' && row.current.trim() === '')
      .map(({ report, entry, row }) => {
        const said = `項目「${row.label}」の当年度の値が空です。${NO_VALUE}`;
        return findingAt([placeOf(report, row)], aboutEntry(entry), missing(said, '当年度の値'));
      }),
  ],
};

const NO_VALUE =
  '値を書いてください。値がないときは、行わなかったなら「中止」、数えるものがなかったなら「実績なし」、数えていないなら「随時」、該当しないなら「—」と書きます。';

const FIELDS: readonly { name: string; next: string; isEmpty: (entry: ProgramEntry) => boolean }[] = [
  {
    name: ANSWER_FIELDS.cost,
    next: '千円単位の金額を書いてください。予算のない事業は 0 と書きます。',
    // What stands there and is no amount is told by another rule.
    isEmpty: ({ cost, unreadableAmounts = [] }) =>
      cost === null && !unreadableAmounts.some(({ field }) => field === 'cost'),
  },
  {
    name: ANSWER_FIELDS.overview,
    next: '何のために何をする事業かを書いてください。',
    isEmpty: ({ overview }) => overview.trim() === '',
  },
  {
    name: ANSWER_FIELDS.result,
    next: 'その年度に行ったことを書いてください。行わなかったときは、「中止」とその理由を書きます。',
    isEmpty: ({ result }) => result.trim() === '',
  },
];

const missing = (message: string, expected: string) => ({
  ...{ rule: id, severity: 'error' as const, message, expected, actual: '空欄' },
});
