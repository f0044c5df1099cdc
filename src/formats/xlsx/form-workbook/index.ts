export type * from './form-workbook.ts';
export { MOST_FORM_BYTES, readFormWorkbook } from './read.ts';
export { sheetNames } from './sheet-names.ts';
export { type UnreadableWhy, UnreadableWorkbook } from './unreadable-workbook.ts';
export { writeFormWorkbook } from './write.ts';
export { plainText } from './written-text.ts';
