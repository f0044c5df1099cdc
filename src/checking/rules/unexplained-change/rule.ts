import type { Finding } from '../../../ledger/finding.ts';
import { changeInPercent, changeOfCells, formatThousandYen } from '../../../values/index.ts';
import { ANSWER_FIELDS, type AnsweredProgram, answeredIndicators, answeredPrograms } from '../../answers.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const id = 'unexplained-change';

/** A value moved against last year by more than the round's threshold, and nobody said why. */
export const unexplainedChange: Rule = {
  id,
  title: '前年度から大きく動いた値に、理由がない',
  severities: ['warning'],
  check: (reports) => [
    ...answeredPrograms(reports).flatMap(costFindings),
    ...answeredIndicators(reports)
      .filter(({ entry }) => !entry.isNew)
      .flatMap(({ report, entry, row, threshold }) => {
        if (isGiven(row.explanation)) return [];
        const change = changeOfCells(row.previous, row.current);
        if (change === null || Math.abs(change) <= threshold) return [];
        const values = { name: `項目「${row.label}」の値`, before: row.previous, now: row.current };
        return [findingAt([placeOf(report, row)], aboutEntry(entry), said({ ...values, change, threshold }))];
      }),
  ],
};

function costFindings({ report, entry, threshold }: AnsweredProgram): Finding[] {
  const { cost, previousCost, isNew, costExplanation } = entry;
  if (isNew || cost === null || previousCost == null || isGiven(costExplanation)) return [];
  const change = changeInPercent(previousCost, cost);
  if (Math.abs(change) <= threshold) return [];
  const values = { name: ANSWER_FIELDS.cost, before: inThousands(previousCost), now: inThousands(cost) };
  return [findingAt([placeOf(report, entry)], aboutEntry(entry), said({ ...values, change, threshold }))];
}

const isGiven = (explanation: string | undefined): boolean => (explanation ?? '').trim() !== '';

const inThousands = (amount: number): string => `${formatThousandYen(amount)}千円`;

interface Change {
  name: string;
  before: string;
  now: string;
  change: number;
  threshold: number;
}

function said({ name, before, now, change, threshold }: Change) {
  const moved = Number.isFinite(change)
    ? `${Math.abs(Math.round(change))}%${change > 0 ? '増えています' : '減っています'}`
    : '増えています';
  return {
    ...{
      rule: id,
      severity: 'warning' as const,
      expected: `${name}が動いた理由`,
      actual: `${before} → ${now}`,
    },
    message:
      `${name}が、前年度の${before}から${now}に${moved}（${threshold}%を超えると理由を聞きます）。` +
      '値が正しければ理由を短く書き、誤りなら値を直してください。',
  };
}
