export {
  type AssemblySheetOptions,
  assembleAssemblySheet,
  assembleErrata,
  assembleReport,
  assembleWebReport,
  sheetId,
} from './assemble/index.ts';
export type * from './content.ts';
export { type ReportOrder, reportContent } from './content-of.ts';
export {
  CODE_LISTS,
  columnsTable,
  csvFile,
  type DataColumn,
  type DataFile,
  type DataTable,
  dataFiles,
  dataTable,
  pdfAttachments,
} from './data/index.ts';
export type * from './document.ts';
export * from './editions/index.ts';
export * from './making/index.ts';
export * from './publication/index.ts';
export { ReportRefused } from './refused.ts';
export * from './typeset/index.ts';
