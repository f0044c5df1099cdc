import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { ReportContent } from '../../content.ts';
import { contentOf } from './content.ts';
import { entry, indicator, masterRow } from './rows.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ text, line: 0 }));

/** A report with one of each thing: three policies, of which the last two share a chapter. */
export const SMALL_REPORT: AnnualReport = contentOf({
  masterList: [
    masterRow('木工担い手育成事業', {
      isNew: true,
      isPriority: true,
      cost: 2500,
      national: 1300,
      general: 1200,
    }),
    masterRow('港町受注応援事業', { policy: 2, group: '受注の応援', foundation: '△' }),
    masterRow('木工担い手育成事業', {
      policy: 3,
      group: '販路の開拓',
      isRelisting: true,
      cost: 2500,
      national: 1300,
    }),
  ],
  programs: [
    entry(1, '木工担い手育成事業', {
      ...{
        cost: 2500,
        isNew: true,
        result: '(1) 研修を3回開いた。\n(2) 見学会を開いた。',
        resultLines: lines('(1) 研修を3回開いた。', '(2) 見学会を開いた。'),
      },
      indicators: [indicator('研修受講者数', ['20名', '31名'])],
    }),
    entry(1, '港町受注応援事業', { policies: [2, 3] }),
    entry(2, '木工担い手育成事業', { policies: [3], cost: 2500, isRelisting: true }),
  ],
  definitions: [
    {
      industry: '①製造業',
      capital: '3億円以下',
      employees: '300人以下',
      smallEmployees: '20人以下',
      line: 9,
    },
  ],
  tables: [
    {
      ...{
        title: '表1 事業所数の状況',
        header: [['', '元', '2']],
        source: '架空県「統計」',
        notes: [],
        line: 22,
      },
      rows: [{ cells: ['架空県', '1,200', '1,180'], line: 23 }],
    },
  ],
  figures: [{ no: 1, title: '求人の推移', unit: '倍', source: '架空県調べ', notes: [], line: 17 }],
  economicNotes: [{ fiscalYear: 2019, paragraphs: lines('・緩やかに持ち直した。'), line: 25 }],
  caseStudies: [
    {
      ...{ program: '木工担い手育成事業', firms: [{ name: '（株）港木工', place: '港町' }], line: 0 },
      ...{ title: '椅子づくりを継ぐ', paragraphs: lines('若手が二人加わった。') },
    },
  ],
  councilMembers: [
    { bureau: '商工部', division: '商工課', line: 0 },
    { bureau: '商工部', division: '雇用課', line: 0 },
  ],
  sections: [
    {
      kind: 'foreword',
      policies: [],
      heading: 'はじめに',
      paragraphs: lines('この報告は議会に提出するものである。'),
      line: 5,
    },
    {
      kind: 'trends',
      policies: [1],
      heading: '① 人材の育成及び確保',
      paragraphs: lines('・求人は増えた。'),
      line: 15,
    },
    {
      kind: 'environment',
      policies: [],
      heading: '① 事業所数',
      paragraphs: lines('事業所は減った。'),
      line: 20,
    },
    {
      ...{ kind: 'policy-overview', policies: [1], heading: '① 人材の育成及び確保を図ること', line: 60 },
      paragraphs: lines('【取組の概要】', '人が足りない。', '○ 担い手づくり', '研修を開いた。'),
    },
    {
      kind: 'ordinance',
      policies: [],
      heading: '架空県中小企業振興基本条例',
      paragraphs: lines('(目的)', '第1条 目的を定める。'),
      line: 0,
    },
  ],
}).report;

export const SMALL: ReportContent = contentOf(SMALL_REPORT, {
  policies: [
    { policy: 1, name: '人材の育成及び確保を図ること', shortName: '人材' },
    { policy: 2, name: '受注の機会の増大を図ること', shortName: '受注' },
    { policy: 3, name: '販路の開拓を図ること', shortName: '販路' },
  ],
});
