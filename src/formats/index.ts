export { type Delimited, readDelimited } from './csv/delimited.ts';
export { type StreamedRow, streamedRows } from './csv/streamed-rows.ts';
export { type TableRow, tableRows } from './csv/table-rows.ts';
export { type CsvColumn, csvPieces, toCsv, unguarded } from './csv/to-csv.ts';
export { ATOM_TYPE, toAtom } from './feed/atom.ts';
export type { Feed, FeedEntry } from './feed/feed.ts';
export { RSS_TYPE, toRss } from './feed/rss.ts';
export type { Calendar, CalendarEvent } from './icalendar/calendar.ts';
export { ICALENDAR_TYPE, toIcalendar } from './icalendar/to-icalendar.ts';
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
