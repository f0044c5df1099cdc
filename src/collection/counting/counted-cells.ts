import type { Counted, FieldKey } from '../question.ts';
import { type AnswerFields, cellKey, fieldValue, lastRow } from '../questions/index.ts';

/**
 * This year's values that were counted elsewhere, under the keys of the rows of the indicator table that ask for them.
 * @param countOf what was counted under a row's label (項目名); `null`: that row is for a person to fill
 */
export function countedCells(
  answer: AnswerFields,
  countOf: (label: string) => Counted | null,
): Record<FieldKey, Counted> {
  const rows = Array.from({ length: lastRow(answer) }, (_, at) => at + 1);
  return Object.fromEntries(
    rows.flatMap((row) => {
      const label = fieldValue(answer, cellKey(row, 'label'));
      const counted = label === '' ? null : countOf(label);
      return counted === null ? [] : [[cellKey(row, 'current'), counted]];
    }),
  );
}
