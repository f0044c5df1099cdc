import { describe, expect, it } from 'vitest';
import type { MasterRow } from './annual-report.ts';
import { groupPrograms } from './grouping.ts';
import { listingsOf } from './listings.ts';
import type { StatedEntry } from './statements.ts';

const row = (policy: number, name: string, wish: Partial<MasterRow> = {}): MasterRow => ({
  ...{
    policy,
    name,
    group: null,
    isNew: false,
    isPriority: false,
    isKeyResult: false,
    cost: 10,
    national: null,
  },
  ...{ other: null, general: 10, period: null, foundation: null, divisions: [], isRelisting: false, line: 1 },
  ...wish,
});

const listRow = (policies: number[], name: string): StatedEntry => ({
  ...{
    policies,
    name,
    no: 1,
    cost: 10,
    isNew: false,
    isRelisting: false,
    divisions: [],
    page: null,
    teams: [],
  },
  ...{ line: 9, listLine: 8, alignment: null, heading: null, indicators: [] },
});

const grouped = (masterList: MasterRow[], programs: StatedEntry[] = []) =>
  groupPrograms(listingsOf({ documentId: 'r2', masterList, programs }, 0)).map((group) => [
    group.name,
    ...group.listings.map((each) => `${each.policy}${each.isRelisting ? '再' : ''}${each.entry ? '+' : ''}`),
  ]);

describe('which listings are one program', () => {
  it('joins the rows of the master list and of the policy list, and relistings with their original', () => {
    expect(
      grouped(
        [row(1, '灯台人財育成事業'), row(2, '灯台人材育成事業', { isRelisting: true })],
        [listRow([1], '灯台人財育成事業'), listRow([2], '灯台人材育成事業')],
      ),
    ).toEqual([['灯台人財育成事業', '1+', '2再+']]);
  });

  it('finds the original of a relisting whose name is off by a word', () => {
    expect(
      grouped([
        row(4, '港の技術開発戦略推進事業'),
        row(5, '港の技術開発戦略推進加速化事業', { isRelisting: true }),
      ]),
    ).toEqual([['港の技術開発戦略推進事業', '4', '5再']]);
  });

  it('takes a relisting without its mark for one when the cost is the same', () => {
    expect(grouped([row(1, '灯台事業'), row(2, '灯台事業')])).toEqual([['灯台事業', '1', '2']]);
  });

  it('keeps two programs of the same name apart when they stand under one policy or cost otherwise', () => {
    expect(grouped([row(1, '灯台事業'), row(1, '灯台事業')])).toHaveLength(2);
    expect(grouped([row(1, '灯台事業'), row(2, '灯台事業', { cost: 99 })])).toHaveLength(2);
  });

  it('lists a row with two policies under the first and relists it under the second where there is no master list', () => {
    expect(grouped([], [listRow([6, 7], '見本市出展事業')])).toEqual([['見本市出展事業', '6+', '7再+']]);
  });

  it('keeps a relisting whose original is in another document', () => {
    expect(grouped([row(7, '見本市出展事業', { isRelisting: true })])).toEqual([['見本市出展事業', '7再']]);
  });

  it('takes two mentions in a paper that knows no policies for one program', () => {
    expect(grouped([], [listRow([0], '漁網便り'), listRow([0], '漁網便り')])).toEqual([
      ['漁網便り', '0+', '0+'],
    ]);
  });
});
