export type * from './content.ts';
export { type ReportOrder, ReportRefused, reportContent } from './content-of.ts';
export type * from './document.ts';
