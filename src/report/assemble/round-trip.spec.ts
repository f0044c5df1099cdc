import { describe, expect, it } from 'vitest';
import { madeUpReport } from '../../../bench/made-up/index.ts';
import { readSource } from '../../formats/index.ts';
import type { AnnualReport } from '../../ledger/annual-report.ts';
import { readAnnualReport } from '../../reading/index.ts';
import type { ReportContent } from '../content.ts';
import { contentOf } from './spec/content.ts';
import { printedAndRead, statedFacts } from './spec/round-trip.ts';
import { entry, indicator, masterRow, WITHOUT_SHEET } from './spec/rows.ts';
import { SMALL } from './spec/small-report.ts';

const POLICIES: ReportContent['policies'] = [1, 2, 3].map((policy) => ({
  ...{ policy, name: `架空の取組その${policy}を図ること`, shortName: `その${policy}` },
}));
const LONG = `${'港町と山里と湖畔の事業者をつなぐ'.repeat(8)}応援事業`;
const both = (name: string, more: Parameters<typeof masterRow>[1] = {}) => {
  const { policy = 1, ...stated } = more;
  return {
    masterList: [masterRow(name, { policy, ...stated })],
    programs: [
      entry(1, name, {
        ...{ policies: [policy], cost: stated.cost === undefined ? 1200 : stated.cost },
        ...{
          isNew: stated.isNew ?? false,
          divisions: stated.divisions ?? ['商工課'],
          isRelisting: stated.isRelisting ?? false,
        },
      }),
    ],
  };
};
const merged = (...parts: Pick<AnnualReport, 'masterList' | 'programs'>[]): Partial<AnnualReport> => ({
  masterList: parts.flatMap((part) => part.masterList),
  programs: parts.flatMap((part) => part.programs),
});

/** Situations → reports; each must come back from print as it went in. */
const CASES: Record<string, Partial<AnnualReport>> = {
  'one program': both('木工担い手育成事業'),
  'a very long name': both(LONG),
  'characters beyond the common ones': both('𠮷田町鰺ケ沢町髙﨑商店街応援事業'),
  'an amount below zero': both('基金返還事業', { cost: -350, national: -350, general: null }),
  'no amount at all': both('地域ファンド組成事業', { cost: null, general: null }),
  'neither amount nor period': both('名前だけの事業', { cost: null, general: null, period: null }),
  'funding without a sum': both('財源だけの事業', { cost: null, national: 500, general: null }),
  'no period': both('期間のない事業', { period: null, foundation: '○' }),
  'every mark': both('印の多い事業', { isNew: true, isPriority: true, isKeyResult: true, foundation: '△' }),
  'several divisions': both('三課の事業', {
    divisions: ['商工課', '労政・能力開発課(中南地域県民局)', '学校教育課'],
  }),
  'no group': both('柱のない事業', { group: null }),
  'a group, then none': {
    masterList: [masterRow('柱のある事業'), masterRow('柱のない事業', { group: null })],
    programs: [],
  },
  'a relisting in three policies': merged(
    both('木工担い手育成事業'),
    both('木工担い手育成事業', { policy: 2, isRelisting: true }),
    both('木工担い手育成事業', { policy: 3, isRelisting: true }),
  ),
  'the master list alone': { masterList: both('木工担い手育成事業').masterList },
  'the lists alone': { programs: both('木工担い手育成事業').programs },
  'a cost of several parts in the band': {
    programs: [
      entry(1, '二本立ての事業', {
        cost: 3254,
        heading: {
          no: 1,
          name: '二本立ての事業',
          cost: 3254,
          costParts: [1000, 2254],
          isRelisting: false,
          line: 5,
        },
      }),
    ],
  },
  'a band that says otherwise than the list': {
    programs: [
      entry(1, '木工担い手育成事業', {
        heading: {
          no: 2,
          name: '木工の担い手育成事業',
          cost: 1300,
          costParts: [],
          isRelisting: false,
          line: 5,
        },
      }),
    ],
  },
  'a program without sheet between two with': {
    programs: [
      entry(1, '木工担い手育成事業'),
      entry(2, '菓子販路開拓事業', { ...WITHOUT_SHEET, divisions: ['観光課'] }),
      entry(3, '酒蔵見学応援事業'),
    ],
  },
  '60 indicators in one sheet': {
    programs: [
      entry(1, '項目の多い事業', {
        indicators: Array.from({ length: 60 }, (_, at) =>
          indicator(`相談の件数その${at + 1}`, [`${at}件`, `延べ${at * 7}件`]),
        ),
      }),
    ],
  },
  'indicators without values, over three years, under other years': {
    programs: [
      entry(1, '年の多い事業', {
        indicators: [
          indicator('相談件数', ['—', '']),
          indicator('参加者数', ['10名', '20名', '30名'], ['30年度', '元年度', '2年度']),
          indicator('採択件数', ['中止', '3件'], ['R1', 'R2']),
        ],
      }),
    ],
  },
  'a list that serves two policies': {
    programs: [
      entry(1, '受注の事業', { policies: [1] }),
      entry(2, '両方の事業', { policies: [1, 2] }),
      entry(3, '販路の事業', { policies: [2] }),
    ],
  },
};

describe('a report, printed as text and read again, states what went in', () => {
  it.each(Object.keys(CASES))('%s', (name) => {
    const content = contentOf(CASES[name]!, { policies: POLICIES });
    const [back, into] = [statedFacts(printedAndRead(content)), statedFacts(content.report)];
    expect(back.masterList).toEqual(into.masterList);
    expect(back.programs).toEqual(into.programs);
  });

  it('the small report, with all that stands around the sheets', () => {
    const [back, into] = [statedFacts(printedAndRead(SMALL)), statedFacts(SMALL.report)];
    expect({ ...back, subtotals: [] }).toEqual({ ...into, subtotals: [] });
  });

  it('a made-up year of 400 programs, its subtotals too', async () => {
    const text = madeUpReport({ prefecture: '架空県', fiscalYear: 2021, programs: 400, seed: 7 });
    const stated = readAnnualReport(await readSource(Buffer.from(text), 'made-up.txt'));
    const content = contentOf(stated, { fiscalYear: 2021 });
    expect(stated.programs.length).toBeGreaterThan(400);
    expect(statedFacts(printedAndRead(content))).toEqual(statedFacts(stated));
  });
});
