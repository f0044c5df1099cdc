export type * from './annual-report.ts';
export { COLLECTION_ROUND, isCollected } from './collected-year.ts';
export type * from './finding.ts';
export { importReport, importReports } from './import.ts';
export {
  type ImportOptions,
  type ImportOutcome,
  ImportRefused,
  type ReportToImport,
  type RowDescription,
} from './import-types.ts';
export { type Judgement, JudgementRefused } from './judgement.ts';
export { confirmLineage, decideFact, rejectLineage } from './judgements.ts';
export { type Ledger, openLedger } from './ledger.ts';
export type { ProgramYearBrief, Proposal } from './lineage/brief.ts';
export { proposeLineage } from './lineage/propose.ts';
export { type Listing, listingsOf } from './listings.ts';
export { rebuildLedger } from './rebuild-ledger.ts';
export { pairsForSearch } from './search-words.ts';
export { outrunRevision, readRevision } from './store/jurisdictions.ts';
export { PictureRefused, savePicture } from './texts/pictures.ts';
export { reportWithTexts } from './texts/report-with-texts.ts';
export { saveText, TextConflict, TextRefused, type TextToSave, textHistory } from './texts/save-text.ts';
export type { PictureBytes } from './texts/studies-with-texts.ts';
export type * from './texts/text.ts';
export { isOpen, type SlotState, type TextSlot } from './texts/text-slot.ts';
export type { TextMode } from './texts/told-texts.ts';
export type * from './views.ts';
export { waiveFinding, withdrawWaiver } from './waived-findings.ts';
export { inOneWriting } from './writing.ts';
export type * from './year-report/correction.ts';
export { correctionsBetween, differencesOf } from './year-report/differences.ts';
