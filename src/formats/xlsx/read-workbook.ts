import type { Workbook } from 'hucre/xlsx';
import { MAX_TEXT_CELLS, refuseTooMany } from '../limits.ts';
import type { SourceDocument, SourceLine, SourceNote } from '../source.ts';
import { type Situation, unreadable } from '../unreadable.ts';
import { type GridRow, gridRows } from './sheet-grid.ts';
import { type SheetLine, sheetLines } from './sheet-lines.ts';

/** A sheet of a workbook, wherever it came from. */
export interface NamedGrid {
  name: string;
  isHidden: boolean;
  rows: GridRow[];
  /** What stands in boxes above the cells. */
  boxes?: string[];
}

/**
 * The sheets of an Excel workbook.
 * @throws {UnreadableFile} when it is broken, protected by a password, or too large.
 */
export async function excelSheets(
  bytes: Uint8Array,
  file: string,
  kind: 'xlsx' | 'xls',
): Promise<NamedGrid[]> {
  const workbook = await open(bytes, kind).catch((error: unknown) => {
    throw unreadable(file, situationOf(error));
  });
  const cells = workbook.sheets.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0);
  if (cells > MAX_TEXT_CELLS) throw unreadable(file, { why: 'too-many-lines', limit: MAX_TEXT_CELLS });
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: gridRows(sheet, workbook.dateSystem === '1904'),
    boxes: sheet.textBoxes?.flatMap(({ text }) => text.split(/[\r\n]+/)) ?? [],
  }));
}

async function open(bytes: Uint8Array, kind: 'xlsx' | 'xls'): Promise<Workbook> {
  const { readXls, readXlsx } = await import('hucre');
  return (kind === 'xlsx' ? readXlsx : readXls)(bytes, { readStyles: true });
}

const situationOf = (error: unknown): Situation =>
  error instanceof Error && error.name === 'EncryptedFileError'
    ? { why: 'office-encrypted' }
    : { why: 'office-broken', found: 'Excel のブック' };

/**
 * A workbook as neutral lines, sheet by sheet: one line per row, its cells as they are shown. Sheet names stand as
 * lines of the margin; hidden sheets and rows are read and noted.
 * @throws {UnreadableFile} when it is empty or has too many lines.
 */
export function readSheets(
  sheets: readonly NamedGrid[],
  file: string,
  format: 'xlsx' | 'xls' | 'ods',
): SourceDocument {
  const cells = sheets.flatMap(({ rows }) => rows).reduce((sum, { texts }) => sum + texts.length, 0);
  if (cells > MAX_TEXT_CELLS) throw unreadable(file, { why: 'too-many-lines', limit: MAX_TEXT_CELLS });
  const lines: SourceLine[] = [];
  const notes: SourceNote[] = [];
  for (const sheet of sheets) addSheet(sheet, lines, notes);
  if (lines.length === 0) throw unreadable(file, { why: 'blank' });
  refuseTooMany(lines, file);
  return {
    file,
    format,
    encoding: 'office',
    lines,
    truncated: false,
    ...(notes.length > 0 ? { notes } : {}),
  };
}

function addSheet(sheet: NamedGrid, lines: SourceLine[], notes: SourceNote[]): void {
  const rows = sheetLines(sheet.rows);
  const boxes = (sheet.boxes ?? []).filter((text) => text.trim() !== '');
  if (rows.every(({ cells }) => cells.join('') === '') && boxes.length === 0) return;
  const add = (cells: string[]) => lines.push({ line: lines.length + 1, text: cells.join('\t'), cells });
  add([sheet.name]);
  Object.assign(lines.at(-1) ?? {}, { isMargin: true });
  const first = lines.length + 1;
  for (const { cells } of rows) add(cells);
  for (const text of boxes) add([text]);
  add(['']);
  if (sheet.isHidden) notes.push({ line: first, text: `シート「${sheet.name}」` });
  else notes.push(...hiddenRows(rows, first, sheet.name));
}

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
