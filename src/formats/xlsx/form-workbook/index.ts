export { createFormReader, type FormReader } from './child-reader.ts';
export type * from './form-workbook.ts';
export { MOST_FORM_BYTES, readFormWorkbook } from './read.ts';
export type { ReadUpload } from './read-uploads.ts';
export { sheetNames } from './sheet-names.ts';
export { shownName, type UploadedFile } from './unpack-upload.ts';
export { type UnreadableWhy, UnreadableWorkbook } from './unreadable-workbook.ts';
export { writeFormWorkbook } from './write.ts';
export { plainText } from './written-text.ts';
