import { madeUpReport } from '../../../bench/made-up/index.ts';
import { readSource } from '../../formats/index.ts';
import { readAnnualReport } from '../../reading/index.ts';
import type { ReportContent } from '../content.ts';

/** A made-up year with a chart and a correction, for the specs of データ用. */
export async function exampleContent(programs = 40): Promise<ReportContent> {
  const text = madeUpReport({ programs, seed: 1, fiscalYear: 2020, prefecture: '青森県' });
  const report = readAnnualReport(await readSource(new TextEncoder().encode(text), 'made-up.txt'));
  return {
    jurisdiction: { code: '020001', name: '青森県' },
    fiscalYear: 2020,
    edition: { kind: 'corrected', number: 2, date: '2021-12-01', issued: '令和3年12月' },
    report,
    policies: Array.from({ length: 8 }, (_, at) => ({
      ...{ policy: at + 1, name: `方針${at + 1}の推進を図ること`, shortName: `方針${at + 1}` },
    })),
    charts: [CHART],
    corrections: [
      {
        ...{
          target: 'program-1-2',
          place: '①2の個票',
          program: '豆腐製造相談支援事業',
          policy: 1,
          no: 2,
          item: '事業費',
        },
        ...{ wrong: '1,200千円', right: '1,300千円', reason: '施策一覧による', line: 120 },
      },
    ],
    isSample: true,
  };
}

const CHART: ReportContent['charts'][number] = {
  id: 'job-openings',
  section: 'policy-1',
  title: '有効求人倍率',
  kind: 'line',
  unit: '倍',
  series: [
    {
      name: '全国',
      adjustment: 'seasonally-adjusted',
      points: [
        { period: '2020-04', value: 1.3, status: 'final' },
        { period: '2020-05', value: null, status: null },
      ],
    },
    {
      name: '青森県',
      adjustment: 'seasonally-adjusted',
      points: [{ period: 'FY2020', value: 1.02, status: 'preliminary' }],
    },
  ],
  source: '厚生労働省「職業安定業務統計」',
  notes: [],
};
