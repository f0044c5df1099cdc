export { type Delimited, readDelimited } from './csv/delimited.ts';
export { type TableRow, tableRows } from './csv/table-rows.ts';
export { type CsvColumn, csvPieces, toCsv, unguarded } from './csv/to-csv.ts';
export { type ZipEntry, zip } from './ooxml/zip.ts';
export { openSource, readSource } from './open-source.ts';
export {
  type Attachment,
  type SourceDocument,
  type SourceLine,
  type SourceNote,
  UnreadableFile,
} from './source.ts';
export { decodedText } from './text/decoded-text.ts';
export * from './xlsx/form-workbook/index.ts';
