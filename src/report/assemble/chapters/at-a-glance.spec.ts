import { expect, it } from 'vitest';
import type { MasterRow } from '../../../ledger/annual-report.ts';
import { contentOf } from '../spec/content.ts';
import { atAGlance } from './at-a-glance.ts';

const row = (name: string, told: Partial<MasterRow> = {}): MasterRow => ({
  ...{
    policy: 1,
    group: '灯台の整備',
    name,
    isNew: false,
    isPriority: false,
    isKeyResult: false,
    isRelisting: false,
  },
  ...{ cost: 1000, national: null, other: null, general: null, period: null, foundation: null },
  ...{ divisions: [], line: 0, ...told },
});
const altOf = (policies: number[], ...masterList: MasterRow[]) =>
  atAGlance({ policies, programs: [] }, contentOf({ masterList }))[0]?.alt;

it('counts the programs of 別紙1 and sums their costs without relistings, group by group', () => {
  const rows = [
    row('灯台点検事業', { isNew: true }),
    row('霧笛事業', { group: '音の整備', cost: 500 }),
    row('浮標事業', { isRelisting: true, cost: 70 }),
    row('よその事業', { policy: 2 }),
  ];
  expect(altOf([1], ...rows)).toBe(
    '事業数と事業費。事業数 3事業（うち再掲1）、事業費（再掲を除く） 1,500千円、新規 1事業、重点 0事業、主要成果 0事業、灯台の整備 1,000（1事業）、音の整備 500（1事業）。',
  );
});

it('counts once what two policies of a chapter share', () => {
  const shared = [row('市場事業', { policy: 6 }), row('市場事業', { policy: 7, isRelisting: true })];
  expect(altOf([6, 7], ...shared)).toContain('事業数 1事業、事業費（再掲を除く） 1,000千円');
});

it('says nothing of a policy without rows', () => {
  expect(altOf([3], row('灯台点検事業'))).toBeUndefined();
});
