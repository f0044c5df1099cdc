import { createHash } from 'node:crypto';
import type { AnnualReport, MasterRow, ProgramEntry } from '../../src/ledger/index.ts';

/** A master row with what matters for the case at hand; the rest is plain. */
export function masterRow(wish: Partial<MasterRow> & Pick<MasterRow, 'policy' | 'name' | 'line'>): MasterRow {
  return {
    ...{
      group: null,
      isNew: false,
      isPriority: false,
      isKeyResult: false,
      cost: null,
      national: null,
      other: null,
    },
    ...{ general: null, period: null, foundation: null, divisions: ['港湾課'], isRelisting: false },
    ...wish,
  };
}

/** A row of a policy list with its sheet, ten lines below. */
export function entry(
  wish: Partial<ProgramEntry> & Pick<ProgramEntry, 'policies' | 'name' | 'listLine'>,
): ProgramEntry {
  return {
    ...{ no: 1, cost: null, isNew: false, isRelisting: false, divisions: ['港湾課'], page: null, teams: [] },
    ...{
      overview: '',
      result: '',
      line: wish.listLine + 10,
      alignment: 'order',
      confidence: 1,
      heading: null,
    },
    ...{ indicators: [], overviewLines: [], resultLines: [], teamLines: [] },
    ...wish,
  };
}

export function report(wish: Partial<AnnualReport> & Pick<AnnualReport, 'fiscalYear'>): AnnualReport {
  return {
    ...{
      file: 'report.txt',
      kind: 'annual-report',
      jurisdiction: '海辺県',
      masterList: [],
      programs: [],
      subtotals: [],
    },
    ...{ definitions: [], tables: [], figures: [], economicNotes: [], caseStudies: [], councilMembers: [] },
    ...{ sections: [], placed: 1, unplaced: [], notes: [] },
    ...wish,
  };
}

/** Options for a file whose bytes are its content. */
export function options(file: string, content: unknown = file) {
  const contentHash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { jurisdiction: '990001', file, contentHash };
}
