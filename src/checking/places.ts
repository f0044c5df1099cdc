import type { MasterRow, ProgramEntry } from '../ledger/annual-report.ts';

const MARKS = '①②③④⑤⑥⑦⑧';

/** `①`, `⑥⑦`. */
export function marksOf(policies: readonly number[]): string {
  return policies.map((policy) => MARKS[policy - 1] ?? `(${policy})`).join('');
}

/** `施策一覧（②再掲）`: a row of the master list as a reader of the report would call it. */
export function masterWhere(row: MasterRow): string {
  return `施策一覧（${marksOf([row.policy])}${row.isRelisting ? '再掲' : ''}）`;
}

/** `②の基本方針事業一覧No.22`. */
export function listWhere(entry: ProgramEntry): string {
  return `${marksOf(entry.policies)}の基本方針事業一覧No.${entry.no}`;
}

/** `②の22の個票`. */
export function sheetWhere(entry: ProgramEntry): string {
  return `${marksOf(entry.policies)}の${entry.no}の個票`;
}
