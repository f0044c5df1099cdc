export { type CsvColumn, toCsv } from './csv/to-csv.ts';
export { openSource, readSource } from './open-source.ts';
export { type SourceDocument, type SourceLine, UnreadableFile } from './source.ts';
