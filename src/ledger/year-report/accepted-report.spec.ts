import { describe, expect, it } from 'vitest';
import { entry, masterRow, report } from '../../../tests/ledger/documents.ts';
import type { AcceptReason, FactAttribute, FactValue } from '../views/origins.ts';
import type { AcceptedYear, OwnValue } from './accepted-facts.ts';
import { acceptedReport } from './accepted-report.ts';

const NAME = '灯台人材育成事業';
const place = { d: 'r2', k: 'master-row' as const, l: 5 };

const year = (
  facts: Partial<Record<FactAttribute, FactValue>>,
  reason: AcceptReason = 'master-list',
  own: OwnValue[] = [],
): AcceptedYear => {
  const nothing = { national: null, other: null, general: null, period: null, foundation: null };
  const marks = { isNew: false, isPriority: false, isKeyResult: false };
  const all = { name: NAME, cost: 3000, ...nothing, ...marks, divisions: ['港湾課'], ...facts };
  const accepted = { usual: { from: place, reason }, except: {} };
  return {
    programs: new Map([['p1', { programId: 'p1', facts: all, accepted }]]),
    previous: new Map(own.map((each) => [`${each.programId}/${each.key}`, each])),
  };
};

const row = masterRow({ policy: 1, name: NAME, line: 5, cost: 3000, programId: 'p1' });
const relisted = masterRow({
  policy: 2,
  name: NAME,
  line: 9,
  cost: 3000,
  programId: 'p1',
  isRelisting: true,
});
const listed = entry({ policies: [1], name: NAME, listLine: 20, cost: 3000, programId: 'p1' });
const stated = report({ fiscalYear: 2020, masterList: [row, relisted], programs: [listed] });

describe('a report with accepted facts', () => {
  it('says what it said where all agree', () => {
    expect(acceptedReport(stated, year({}))).toEqual(stated);
  });

  it('has the fact in every row that says otherwise', () => {
    const after = acceptedReport(stated, year({ cost: 3100, isNew: true }));
    expect(after.masterList.map((each) => [each.cost, each.isNew])).toEqual([
      [3100, true],
      [3100, true],
    ]);
    expect(after.programs[0]).toMatchObject({ cost: 3100, isNew: true });
  });

  it('keeps the spelling of a row where only width, space or order differ', () => {
    const wide = masterRow({ ...row, name: '灯台 人材育成事業', divisions: ['港湾課', '水産課'] });
    const facts = year({ name: '灯台 人材育成事業', divisions: ['水産課', '港湾課'] });
    expect(acceptedReport({ ...stated, masterList: [wide] }, facts).masterList).toEqual([wide]);
  });

  it('leaves an empty cell empty, unless a person has said what belongs there', () => {
    const facts = { period: 'R2-R4' };
    expect(acceptedReport(stated, year(facts)).masterList[0]!.period).toBeNull();
    expect(acceptedReport(stated, year(facts, 'person')).masterList[0]!.period).toBe('R2-R4');
  });

  it('drops the parts of a cost that they no longer make up', () => {
    const heading = { no: 1, name: NAME, cost: 3000, costParts: [1000, 2000], isRelisting: false, line: 30 };
    const corrected = (cost: number) =>
      acceptedReport({ ...stated, programs: [{ ...listed, heading }] }, year({ cost })).programs[0]!.heading;
    expect(corrected(3000)?.costParts).toEqual([1000, 2000]);
    expect(corrected(3100)).toMatchObject({ cost: 3100, costParts: [] });
  });

  it('sums up anew, with and without relistings, but not where rows of a policy are missing', () => {
    const total = (policies: number[], includesRelistings: boolean, isGrandTotal = false) => ({
      ...{ where: 'master' as const, policies, includesRelistings, isGrandTotal, line: 50 },
      ...{ cost: 1, national: null, other: 0, general: null },
    });
    const subtotals = [
      total([2], false),
      total([2], true),
      total([1, 2], false, true),
      total([1, 2, 3], false, true),
    ];
    const after = acceptedReport({ ...stated, subtotals }, year({}));
    expect(after.subtotals.map((each) => each.cost)).toEqual([0, 3000, 3000, 1]);
    expect(after.subtotals[0]).toMatchObject({ national: null, other: 0 });
  });

  it('prints last year’s own value under 前年度 where both state a number of one unit', () => {
    const indicator = (previous: string) => ({
      ...{ label: '参加者数', previous, current: '12名', values: [previous, '12名'] },
      ...{ columns: ['元年度', '2年度'], line: 33 },
    });
    const own: OwnValue = { programId: 'p1', key: '参加者数', printed: '11名', value: 11, unit: '名' };
    const corrected = (previous: string, held = own) =>
      acceptedReport(
        { ...stated, programs: [{ ...listed, indicators: [indicator(previous)] }] },
        year({}, 'master-list', [held]),
      ).programs[0]!.indicators[0]!.values;
    expect(corrected('10名')).toEqual(['11名', '12名']);
    expect(corrected('—')).toEqual(['—', '12名']);
    expect(corrected('10社')).toEqual(['10社', '12名']);
    expect(corrected('10名', { ...own, value: null })).toEqual(['10名', '12名']);
  });
});
