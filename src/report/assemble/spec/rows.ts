import type { Indicator, MasterRow, ProgramEntry } from '../../../ledger/annual-report.ts';

/** A row of the master list of which a test says only what it is about. */
export const masterRow = (name: string, more: Partial<MasterRow> = {}): MasterRow => ({
  ...{ policy: 1, group: '担い手づくり', name, isNew: false, isPriority: false, isKeyResult: false },
  ...{ cost: 1200, national: null, other: null, general: 1200, period: 'R1-R2', foundation: null },
  ...{ divisions: ['商工課'], isRelisting: false, line: 30 },
  ...more,
});

/** A row of a policy list with its sheet. */
export const entry = (no: number, name: string, more: Partial<ProgramEntry> = {}): ProgramEntry => ({
  ...{
    policies: [1],
    no,
    name,
    cost: 1200,
    isNew: false,
    isRelisting: false,
    divisions: ['商工課'],
    page: null,
  },
  ...{ overview: '概要の文。', result: '実績の文。', teams: ['商工課 振興グループ'], line: 100 + no * 10 },
  ...{ listLine: 80 + no, alignment: 'printed', confidence: 1, heading: null, indicators: [] },
  ...{ overviewLines: [], resultLines: [], teamLines: [] },
  ...more,
});

/** 相談件数 with its values under their year columns. */
export const indicator = (label: string, values: string[], columns = ['元年度', '2年度']): Indicator => ({
  ...{ label, values, columns, previous: values.at(-2) ?? '', current: values.at(-1) ?? '', line: 900 },
});

/** What an entry has not whose row found no sheet. */
export const WITHOUT_SHEET = {
  ...{ overview: '', result: '', teams: [], alignment: null, confidence: 0 },
} satisfies Partial<ProgramEntry>;
