import { describe, expect, it } from 'vitest';
import type { LineageLink, PolicyRow, PolicyYear } from '../../../../ledger/index.ts';
import { changeSentences, costChange } from './change-sentences.ts';
import { changesBetween } from './changes.ts';

const row = (programId: string, cost: number | null, part: Partial<PolicyRow> = {}): PolicyRow => ({
  ...{ programId, name: `${programId}事業`, cost, isRelisting: false, no: 1, group: null, isNew: false },
  ...{ isPriority: false, isKeyResult: false, costBasis: '不明', national: null, other: null, general: null },
  ...{
    period: null,
    foundation: null,
    divisions: [],
    page: null,
    description: null,
    disagreements: [],
    findings: 0,
  },
  origin: { documentId: 'd', file: 'r.txt', line: 1, kind: 'master-row' },
  ...part,
});
const EMPTY = { cost: null, national: null, other: null, general: null };
const year = (fiscalYear: number, rows: PolicyRow[], policy = 1): PolicyYear => ({
  ...{ jurisdiction: '020001', fiscalYear, policy, rows, own: EMPTY, withRelistings: EMPTY, printed: [] },
  fiscalYears: [],
});
const link = (from: string, to: string, state: LineageLink['state'] = 'proposed'): LineageLink => ({
  ...{ id: 'l', kind: 'renamed', evidence: [], confidence: 1, state },
  ...{ decidedBy: null, decidedAt: null, reason: null },
  from: { programId: from, fiscalYear: 2019, name: from },
  to: { programId: to, fiscalYear: 2020, name: to },
});

const between = (before: PolicyRow[], now: PolicyRow[], links: LineageLink[] = []) =>
  changesBetween({ earlier: [year(2019, before)], later: [year(2020, now)], links })[0]!;

describe('against the year before, a program', () => {
  it('goes on with another cost', () => {
    const [change] = between([row('網', 2000)], [row('網', 2500)]).programsChanged;
    expect(changeSentences(change!)).toEqual(['事業費 2,000千円 → 2,500千円（+500千円、+25.0 %）']);
  });

  it('is new', () => {
    const [change] = between([], [row('網', 2500)]).programsChanged;
    expect(changeSentences(change!)).toEqual(['新しい事業です。']);
  });

  it('has another name when it continues one', () => {
    const { programsChanged, ended } = between([row('網', 100)], [row('新網', 100)], [link('網', '新網')]);
    expect(changeSentences(programsChanged[0]!)).toEqual([
      '前の名前は「網事業」です。',
      '事業費は同じです。',
    ]);
    expect(ended).toEqual([]);
  });

  it('is new, and the other ended, when a person has said that they are two', () => {
    const { programsChanged, ended } = between(
      [row('網', 1)],
      [row('新網', 1)],
      [link('網', '新網', 'rejected')],
    );
    expect(programsChanged[0]!.isNew).toBe(true);
    expect(ended.map(({ programId }) => programId)).toEqual(['網']);
  });

  it('is counted once, not again where it is listed again', () => {
    const { programs, cost } = between([row('網', 1)], [row('網', 1), row('釣', 5, { isRelisting: true })]);
    expect([programs, cost]).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});

it('says nothing of a policy that only one of the years holds', () => {
  expect(changesBetween({ earlier: [year(2019, [], 2)], later: [year(2020, [], 1)], links: [] })).toEqual([]);
});

it.each([
  [1000, 1000, '増減なし'],
  [1000, 980, '−20千円、−2.0 %'],
  [0, 500, '+500千円'],
])('a cost from %d to %d is said as %s', (before, now, words) => {
  expect(costChange(before, now)).toBe(words);
});
