export { assembleErrata } from './errata.ts';
export { sheetId } from './ids.ts';
export { assembleProgramSheet, type ProgramSheetOptions } from './program-sheet/index.ts';
export { assembleReport, assembleWebReport } from './report.ts';
