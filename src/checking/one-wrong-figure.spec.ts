import { describe, expect, it } from 'vitest';
import type { AnnualReport } from '../ledger/annual-report.ts';
import { aReport, listRow, listSubtotal, masterRow, masterSubtotal } from './example.ts';
import { checkReports } from './index.ts';

/** A report of two policies with a relisting, in which everything agrees. */
const sound = aReport({
  masterList: [
    masterRow('①', '創業応援事業', { cost: 300, national: 100, general: 200 }),
    masterRow('①', '人材育成事業', { cost: 45, other: 5, general: 40 }),
    masterRow('②', '商店街応援事業', { cost: 500, general: 500 }),
    masterRow('②', '創業応援事業', { cost: 300, national: 100, general: 200, isRelisting: true }),
  ],
  subtotals: [
    masterSubtotal('①', { cost: 345, national: 100, other: 5, general: 240 }),
    masterSubtotal('②', { cost: 500, general: 500 }),
    masterSubtotal('②', { cost: 800, national: 100, general: 700, includesRelistings: true }),
    masterSubtotal('', { cost: 845, national: 100, other: 5, general: 740, isGrandTotal: true }),
    listSubtotal('①', { cost: 345 }),
    listSubtotal('②', { cost: 800 }),
  ],
  programs: [
    listRow('①', 1, '創業応援事業', { cost: 300, page: 20, heading: { cost: 300 } }),
    listRow('①', 2, '人材育成事業', { cost: 45, page: 21 }),
    listRow('②', 1, '商店街応援事業', { cost: 500, page: 30 }),
    listRow('②', 2, '創業応援事業', { cost: 300, page: 31, isRelisting: true }),
  ],
});

const MONEY = ['cost', 'national', 'other', 'general'] as const;
const places = [
  ...['masterList', 'subtotals'].flatMap((list) => rowsOf(list).map((_, i) => [list, i, MONEY] as const)),
  ...sound.programs.map((_, i) => ['programs', i, ['cost']] as const),
];
const figures = places.flatMap(([list, i, columns]) =>
  columns
    .filter((column) => typeof rowsOf(list)[i]![column] === 'number')
    .map((column) => ({ list, i, column })),
);

function rowsOf(list: string, report: AnnualReport = sound): Record<string, unknown>[] {
  return report[list as 'masterList'] as unknown as Record<string, unknown>[];
}

function withFigure(list: string, i: number, column: string): { report: AnnualReport; line: number } {
  const report = structuredClone(sound);
  const row = rowsOf(list, report)[i]!;
  row[column] = (row[column] as number) + 9;
  return { report, line: (list === 'programs' ? row.listLine : row.line) as number };
}

describe('数字を一つだけ書き換えると', () => {
  it('書き換える前の報告には、誤りも注意も無い', async () => {
    const found = await checkReports([sound]);
    expect(found.filter((finding) => finding.severity !== 'info')).toEqual([]);
  });

  it.each(figures)('$list の $i 行目の $column: 誤りは一つで、その行を示す', async ({ list, i, column }) => {
    const { report, line } = withFigure(list, i, column);
    const found = (await checkReports([report])).filter((finding) => finding.severity !== 'info');
    expect(found.map(({ severity }) => severity)).toEqual(['error']);
    expect(found[0]!.places.map((place) => place.line)).toContain(line);
  });
});
