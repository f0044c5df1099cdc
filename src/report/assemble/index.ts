export { assembleErrata } from './errata.ts';
export { sheetId } from './ids.ts';
export { assembleReport } from './report.ts';
