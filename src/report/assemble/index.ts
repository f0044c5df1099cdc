export { type AssemblySheetOptions, assembleAssemblySheet } from './assembly-sheet/index.ts';
export { assembleErrata } from './errata.ts';
export { sheetId } from './ids.ts';
export { assembleReport, assembleWebReport } from './report.ts';
