import type { Sheet, Workbook } from 'hucre/xlsx';
import { MAX_TEXT_CELLS, refuseTooMany } from '../limits.ts';
import type { SourceDocument, SourceLine, SourceNote } from '../source.ts';
import { type Situation, unreadable } from '../unreadable.ts';
import { gridOf } from './sheet-grid.ts';
import { type SheetLine, sheetLines } from './sheet-lines.ts';

export type WorkbookKind = 'xlsx' | 'xls' | 'ods';

/**
 * A workbook as neutral lines, sheet by sheet: one line per row, its cells as they are shown. Sheet names stand as
 * lines of the margin; hidden sheets and rows are read and noted.
 * @throws {UnreadableFile} when it is broken, protected by a password, or empty.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  kind: WorkbookKind,
): Promise<SourceDocument> {
  const workbook = await open(bytes, kind).catch((error: unknown) => {
    throw unreadable(file, situationOf(error));
  });
  const cells = workbook.sheets.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0);
  if (cells > MAX_TEXT_CELLS) throw unreadable(file, { why: 'too-many-lines', limit: MAX_TEXT_CELLS });
  const lines: SourceLine[] = [];
  const notes: SourceNote[] = [];
  for (const sheet of workbook.sheets) addSheet(sheet, workbook, lines, notes);
  if (lines.every(({ text, isMargin }) => isMargin || text.trim() === ''))
    throw unreadable(file, { why: 'blank' });
  refuseTooMany(lines, file);
  return {
    file,
    format: kind,
    encoding: 'office',
    lines,
    truncated: false,
    ...(notes.length > 0 ? { notes } : {}),
  };
}

async function open(bytes: Uint8Array, kind: WorkbookKind): Promise<Workbook> {
  const { readOds, readXls, readXlsx } = await import('hucre');
  const read = { xlsx: readXlsx, xls: readXls, ods: readOds }[kind];
  return read(bytes, { readStyles: true });
}

function situationOf(error: unknown): Situation {
  return error instanceof Error && error.name === 'EncryptedFileError'
    ? { why: 'office-encrypted' }
    : { why: 'office-broken', found: 'Excel のブック' };
}

function addSheet(sheet: Sheet, { dateSystem }: Workbook, lines: SourceLine[], notes: SourceNote[]): void {
  const rows = sheetLines(gridOf(sheet, dateSystem === '1904'));
  if (rows.every(({ cells }) => cells.join('') === '') && !sheet.textBoxes?.length) return;
  lines.push({ ...lineOf([sheet.name], lines.length + 1), isMargin: true });
  const first = lines.length + 1;
  for (const row of rows) lines.push(lineOf(row.cells, lines.length + 1));
  for (const text of boxTexts(sheet)) lines.push(lineOf([text], lines.length + 1));
  lines.push(lineOf([''], lines.length + 1));
  if (sheet.hidden || sheet.veryHidden) notes.push({ line: first, text: `シート「${sheet.name}」` });
  else notes.push(...hiddenRows(rows, first, sheet.name));
}

const lineOf = (cells: string[], line: number): SourceLine => ({ line, text: cells.join('\t'), cells });

const boxTexts = ({ textBoxes = [] }: Sheet): string[] =>
  textBoxes.flatMap(({ text }) => text.split(/[\r\n]+/)).filter((text) => text.trim() !== '');

/** One note for each run of hidden rows that say something. */
function hiddenRows(rows: readonly SheetLine[], first: number, sheet: string): SourceNote[] {
  const runs: { from: number; to: number; line: number }[] = [];
  rows.forEach((row, index) => {
    if (!row.isHidden || row.cells.join('') === '') return;
    const open = runs.at(-1);
    if (open?.to === row.number - 1) open.to = row.number;
    else runs.push({ from: row.number, to: row.number, line: first + index });
  });
  return runs.map(({ from, to, line }) => ({
    line,
    text: `シート「${sheet}」の${from === to ? '' : `${from}～`}${to}行`,
  }));
}
