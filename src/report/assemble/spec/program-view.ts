import type {
  Fact,
  FactValue,
  IndicatorSeries,
  ProgramView,
  ProgramYearView,
  ValueOrigin,
} from '../../../ledger/index.ts';

const origin = (fiscalYear: number): ValueOrigin => ({
  ...{ documentId: `d-${fiscalYear}`, file: `report-${fiscalYear}.txt`, line: 12, kind: 'master-row' },
});

function fact<T extends FactValue>(value: T, fiscalYear: number): Fact<T> {
  return {
    ...{
      value,
      origin: origin(fiscalYear),
      reason: 'only-statement',
      reasonText: '',
      decidedBy: null,
      decidedWhy: null,
    },
    others: [],
  };
}

/** A program in one year, of which a test says only what it is about. */
export function yearView(fiscalYear: number, name: string, cost: number | null = 1200): ProgramYearView {
  return {
    ...{
      programId: 'p-1',
      fiscalYear,
      name: fact(name, fiscalYear),
      costBasis: '不明',
      teams: [],
      findings: [],
    },
    ...{ cost: fact(cost, fiscalYear), national: fact(null, fiscalYear), other: fact(null, fiscalYear) },
    ...{
      general: fact(cost, fiscalYear),
      isNew: fact(false, fiscalYear),
      isPriority: fact(true, fiscalYear),
    },
    ...{
      isKeyResult: fact(false, fiscalYear),
      period: fact('R1-R3', fiscalYear),
      foundation: fact(null, fiscalYear),
    },
    ...{ divisions: fact(['商工課'], fiscalYear), description: '小さな会社の人を育てる。' },
    listings: [{ policy: 1, group: null, no: 1, page: null, isRelisting: false, origin: origin(fiscalYear) }],
  };
}

export const series = (label: string, values: [fiscalYear: number, printed: string][]): IndicatorSeries => ({
  label,
  unit: null,
  points: values.map(([fiscalYear, printed]) => ({
    ...{ fiscalYear, reportYear: fiscalYear, printed, value: null, unit: null, origin: origin(fiscalYear) },
  })),
  disagreeing: [],
});

export const programView = (more: Partial<ProgramView> = {}): ProgramView => ({
  ...{ jurisdiction: '990001', id: 'p-1', name: '木工担い手育成事業', earlier: [], later: [], sameName: [] },
  years: [yearView(2019, '木工研修事業', 900), yearView(2020, '木工担い手育成事業')],
  indicators: [
    series('研修受講者数', [
      [2019, '20名'],
      [2020, '31名'],
    ]),
  ],
  divisions: [{ name: '商工課', fiscalYears: [2019, 2020], today: ['産業課'] }],
  ...more,
});
