export type { ReportedAnswer } from './listed.ts';
export { type FieldPlace, fieldAt } from './places.ts';
export {
  documentName,
  forLedger,
  lastYearReport,
  listsTogether,
  type ReportNames,
  reportOfAnswers,
} from './report-of-answers.ts';
export type { NameOf } from './rows.ts';
