import type { SourceLine } from './source.ts';
import { unreadable } from './unreadable.ts';

/**
 * How much of a file is looked at. Larger files are refused before they are read, so that one bad file can
 * neither exhaust the memory nor hold up the others.
 */

const MB = 1024 * 1024;

/** A report of 130 programs is 0.2 MB of text: a hundred times that is not a report. */
export const MAX_TEXT_BYTES = 20 * MB;
/** A printed report with pictures is about 5 MB. */
export const MAX_PDF_BYTES = 60 * MB;
/** 20 MB of bare line ends would become gigabytes of line objects. */
export const MAX_TEXT_LINES = 400_000;
export const MAX_TEXT_CELLS = 4_000_000;
export const MAX_PDF_PAGES = 2_000;
/** A Word document or workbook with pictures is as large as a PDF of them. */
export const MAX_OFFICE_BYTES = 60 * MB;
/** What all parts of a Word document or workbook that we look at may come to when unpacked: XML packs 1 to 20. */
export const MAX_UNPACKED_BYTES = 200 * MB;
export const MAX_ARCHIVE_FILES = 20_000;
/** Files inside a PDF: the data of a report is 2 MB. */
export const MAX_ATTACHMENT_BYTES = 30 * MB;
/** Enough to recognise every kind of file that `sniff` knows. */
export const HEAD_BYTES = 4096;

/** @throws {UnreadableFile} when a document has more lines or cells than we look at. */
export function refuseTooMany(lines: readonly SourceLine[], file: string): void {
  if (lines.length > MAX_TEXT_LINES) throw unreadable(file, { why: 'too-many-lines', limit: MAX_TEXT_LINES });
  const cells = lines.reduce((sum, line) => sum + line.cells.length, 0);
  if (cells > MAX_TEXT_CELLS) throw unreadable(file, { why: 'too-many-lines', limit: MAX_TEXT_CELLS });
}
