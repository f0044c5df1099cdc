import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../src/formats/index.ts';
import type { AnnualReport, Money } from '../../src/ledger/index.ts';
import { readAnnualReport } from '../../src/reading/index.ts';

/** The published reports are no part of the project: these tests run where they stand beside it. */
const pathOf = (name: string) => fileURLToPath(new URL(`../../../shared/seeds/${name}`, import.meta.url));
const WHOLE = pathOf('annual-report-r2.txt');
const ONE_POLICY = pathOf('annual-report-r5-policy1.txt');
const OTHER_KIND = pathOf('workplace-council-r7-matrix.txt');

const without = (path: string) => (existsSync(path) ? '' : '（公表資料 ../shared/seeds がないので省く）');
const onReport = (name: string, path: string, test: (report: AnnualReport) => void) =>
  it.skipIf(!existsSync(path))(`${name}${without(path)}`, async () =>
    test(readAnnualReport(await openSource(path))),
  );

const countBy = <T>(items: readonly T[], key: (item: T) => unknown): number[] => {
  const counts = new Map<unknown, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts.values()];
};
const MONEY = ['cost', 'national', 'other', 'general'] as const;
const sum = (rows: readonly Money[]) =>
  Object.fromEntries(MONEY.map((key) => [key, rows.reduce((total, row) => total + (row[key] ?? 0), 0)]));
const amounts = (row: Money) => Object.fromEntries(MONEY.map((key) => [key, row[key] ?? 0]));

describe('令和2年度の年次報告（全体）', () => {
  onReport('施策一覧は132行、うち再掲14行', WHOLE, ({ masterList }) => {
    expect(countBy(masterList, (row) => row.policy)).toEqual([39, 34, 7, 17, 8, 8, 8, 11]);
    expect(masterList.filter((row) => row.isRelisting)).toHaveLength(14);
  });

  onReport('基本方針事業一覧と個票は130、指標は381行', WHOLE, ({ programs, fiscalYear }) => {
    expect(fiscalYear).toBe(2020);
    expect(countBy(programs, (program) => program.listLine > 0 && chapterOf(program.policies))).toEqual([
      39, 34, 7, 17, 8, 14, 11,
    ]);
    expect(programs.filter((program) => program.alignment === null)).toEqual([]);
    expect(programs.flatMap((program) => program.indicators)).toHaveLength(381);
  });

  onReport('施策一覧の小計と合計は、行の和', WHOLE, ({ masterList, subtotals }) => {
    const printed = subtotals.filter((total) => total.where === 'master');
    expect(printed).toHaveLength(14);
    for (const total of printed) {
      const rows = masterList.filter(
        (row) => total.policies.includes(row.policy) && (total.includesRelistings || !row.isRelisting),
      );
      expect([total.line, amounts(total)]).toEqual([total.line, sum(rows)]);
    }
    expect(printed.find((total) => total.isGrandTotal)?.cost).toBe(70_705_499);
  });

  onReport('どの行にも置き場所がある', WHOLE, ({ placed, notes }) => {
    expect(placed).toBeGreaterThanOrEqual(0.99);
    expect(notes).toEqual([]);
  });
});

/** ⑥ and ⑦ share one list. */
const chapterOf = (policies: readonly number[]) => ((policies[0] ?? 0) === 7 ? 6 : policies[0]);

describe('令和5年度の年次報告（基本方針①だけ）', () => {
  onReport('一覧と個票は37、指標は108行、小計は行の和', ONE_POLICY, (report) => {
    const { programs, subtotals, fiscalYear, placed } = report;
    expect(fiscalYear).toBe(2023);
    expect(programs.filter((program) => program.alignment !== null)).toHaveLength(37);
    expect(programs).toHaveLength(37);
    expect(programs.flatMap((program) => program.indicators)).toHaveLength(108);
    expect(subtotals.map((total) => total.cost)).toEqual([956_168]);
    expect(programs.reduce((total, program) => total + (program.cost ?? 0), 0)).toBe(956_168);
    expect(placed).toBeGreaterThanOrEqual(0.99);
  });
});

describe('年次報告ではない文書', () => {
  onReport('ほとんどの行が置き場所のない行になる', OTHER_KIND, ({ placed, programs, masterList }) => {
    expect(placed).toBeLessThan(0.2);
    expect([...programs, ...masterList]).toEqual([]);
  });
});
