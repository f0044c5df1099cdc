export type * from './annual-report.ts';
export type * from './finding.ts';
export { importReport, importReports } from './import.ts';
export {
  type ImportOptions,
  type ImportOutcome,
  ImportRefused,
  type ReportToImport,
  type RowDescription,
} from './import-types.ts';
export { confirmLineage, decideFact, type Judgement, JudgementRefused, rejectLineage } from './judgements.ts';
export { type Ledger, openLedger } from './ledger.ts';
export type { ProgramYearBrief, Proposal } from './lineage/brief.ts';
export { proposeLineage } from './lineage/propose.ts';
export type * from './views.ts';
export { inOneWriting } from './writing.ts';
