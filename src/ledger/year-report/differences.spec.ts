import { describe, expect, it } from 'vitest';
import type { AnnualReport } from '../annual-report.ts';
import { madeUpReport } from '../made-up.ts';
import { correctionsBetween } from './differences.ts';

const before: AnnualReport = {
  ...madeUpReport({ fiscalYear: 2020, programs: 4, seed: 1 }),
  sections: [
    {
      ...{ kind: 'foreword', policies: [], heading: 'はじめに', line: 2 },
      paragraphs: [{ text: '港の一年。船が戻った。網を直した。', line: 3 }],
    },
  ],
};
const [row, entry] = [before.masterList[0]!, before.programs[0]!];

const rows = (after: AnnualReport) =>
  correctionsBetween(before, after, () => '確認した').map(({ target, place, item, wrong, right }) =>
    [target, place, item, `${wrong} → ${right}`].join(' | '),
  );

describe('what a later report says otherwise', () => {
  it('is nothing when it says the same', () => {
    expect(rows(structuredClone(before))).toEqual([]);
  });

  it.each<[string, AnnualReport, string]>([
    [
      'an amount of the master list',
      { ...before, masterList: [{ ...row, cost: 5 }, ...before.masterList.slice(1)] },
      `master-list | 別紙1 ①「${row.name}」 | 事業費 | ${row.cost!.toLocaleString('en')}千円 → 5千円`,
    ],
    [
      'a mark of a policy list',
      { ...before, programs: [{ ...entry, isNew: !entry.isNew }, ...before.programs.slice(1)] },
      `policy-1-list | ①基本方針事業一覧 No.1「${entry.name}」 | 新規 | 印なし → ○`,
    ],
    [
      'a value of an indicator',
      {
        ...before,
        programs: [
          {
            ...entry,
            indicators: [{ ...entry.indicators[0]!, values: ['9件', '9件'] }, entry.indicators[1]!],
          },
          ...before.programs.slice(1),
        ],
      },
      `program-1-1 | ①1「${entry.name}」の個票 | 指標「相談件数」の前年度 | ${entry.indicators[0]!.previous} → 9件`,
    ],
    [
      'a sentence of a text, and only that',
      {
        ...before,
        sections: [
          { ...before.sections[0]!, paragraphs: [{ text: '港の一年。舟が戻った。網を直した。', line: 3 }] },
        ],
      },
      'foreword | はじめに | 本文 | 船が戻った。 → 舟が戻った。',
    ],
  ])('finds %s', (_, after, expected) => {
    expect(rows(after)).toContain(expected);
  });

  it('tells a program that is left out or added in one row for each place, by its name', () => {
    const without = { ...before, masterList: before.masterList.slice(1), programs: before.programs.slice(1) };
    expect(rows(without)).toEqual([
      `master-list | 別紙1 ①「${row.name}」 | 事業名 | ${row.name} → 掲載なし`,
      `policy-1-list | ①基本方針事業一覧 No.1「${row.name}」 | 事業名 | ${row.name} → 掲載なし`,
      `program-1-1 | ①1「${row.name}」の個票 | 事業名 | ${row.name} → 掲載なし`,
    ]);
  });
});
