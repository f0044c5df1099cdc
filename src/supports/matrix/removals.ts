import { isDay } from '../../organisations/index.ts';
import { type LineProblem, readTable } from '../search/terms.ts';

/** A line of `removals.csv`: why a support is found by fewer since a day. */
export interface Removal {
  support: string;
  /** ISO date on which it was written; of an older release it says nothing. */
  on: string;
  reason: string;
}

export const REMOVAL_HEADS = ['制度番号', '日付', '理由'] as const;

/** Reads the file of removals: one header row, one support a row. Every row that can't be taken is told with its line. */
export function readRemovals(csvText: string): { removals: Removal[]; problems: readonly LineProblem[] } {
  const { rows, problems } = readTable(csvText, REMOVAL_HEADS);
  const removals: Removal[] = [];
  for (const { line, cells } of rows) {
    const [support = '', on = '', reason = ''] = cells.map((cell) => cell.trim());
    if (support === '' || reason === '') problems.push({ line, message: '制度番号か理由がありません。' });
    else if (!isDay(on))
      problems.push({ line, message: `日付「${on}」を 2026-11-29 の形で書いてください。` });
    else removals.push({ support, on, reason });
  }
  return { removals, problems };
}
