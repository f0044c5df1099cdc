import type { Support } from '../../../src/supports/index.ts';
import { GYOMU_KAIZEN } from '../fake-supports.ts';

/** Supports that use every part of the shape between them. */
export const SUPPORTS: readonly Support[] = [
  GYOMU_KAIZEN,
  {
    id: 'setsubi-hojo',
    derivedFrom: { id: 'gyomu-kaizen', change: 'narrowed' },
    operator: { name: '青森市', level: 'municipality', organisation: 'o-aomori' },
    title: '設備導入補助金',
    kind: 'subsidy',
    purposes: ['equipment'],
    summary: '市内の小さな会社が機械を入れる費用の一部を補助する。',
    condition: {
      kind: 'all',
      of: [
        { kind: 'place', of: 'establishment', among: ['022012'], source: '要綱 第3条' },
        {
          kind: 'any',
          of: [
            { kind: 'number', of: 'employees', is: 'at-most', limit: 20 },
            { kind: 'question', id: 'plan', text: '計画の認定を受けていますか', wanted: true },
          ],
        },
      ],
    },
    isComplete: true,
    amounts: [{ rate: 33.3, rateText: '3分の1以内', ceiling: 500_000 }],
    calls: [{ id: '1', name: '第1次', opensOn: '2026-11-01', closesOn: '2026-12-25' }],
    contacts: [{ name: '商工課', phone: '017-000-0000', serves: ['022012'] }],
    applyUrl: 'https://city.example.jp/apply',
    confirmedOn: '2026-11-01',
  },
  {
    id: 'hirosaki-yushi',
    operator: { name: '弘前市', level: 'municipality' },
    title: '弘前市の小口資金',
    kind: 'loan',
    purposes: ['funding'],
    summary: '市内の事業者に運転資金を貸す。',
    condition: {
      kind: 'all',
      of: [
        { kind: 'place', of: 'head-office', among: ['022021'] },
        { kind: 'date', of: 'foundedOn', is: 'until', day: '2024-03-31' },
        { kind: 'date', of: 'startsOn', is: 'from', day: '2026-04-01' },
      ],
    },
    isComplete: true,
    loan: { limit: 10_000_000, maxRate: 1.5, term: 'P10Y' },
  },
];
