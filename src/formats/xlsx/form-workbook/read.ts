import { HEAD_BYTES } from '../../limits.ts';
import { type Archive, ArchiveError, openArchive } from '../../ooxml/archive.ts';
import { sniff } from '../../sniff.ts';
import type { ReturnedWorkbook } from './form-workbook.ts';
import { isMemory, remembered } from './memory.ts';
import { keyed, type RawSheet } from './raw-sheet.ts';
import { excelCells } from './read-excel.ts';
import { odsCells } from './read-ods.ts';
import { type UnreadableWhy, UnreadableWorkbook } from './unreadable-workbook.ts';

/** A division's form is 0.1 MB. */
export const MOST_FORM_BYTES = 10 * 1024 * 1024;
const MOST_UNPACKED_BYTES = 60 * 1024 * 1024;

/**
 * Reads a form that came back, as .xlsx, .ods or .xls.
 * @throws {UnreadableWorkbook} and nothing else
 */
export async function readFormWorkbook(bytes: Uint8Array): Promise<ReturnedWorkbook> {
  const sheets = await rawSheets(bytes).catch((error: unknown) => {
    throw error instanceof UnreadableWorkbook ? error : new UnreadableWorkbook(whyOf(error));
  });
  refuseTooMuch(sheets);
  const memories = sheets.filter((sheet) => isMemory(sheet.name, rowsOf(sheet)));
  return {
    sheets: sheets.filter((sheet) => !memories.includes(sheet)).map(keyed),
    memory: memories.flatMap((sheet) => remembered(rowsOf(sheet))),
  };
}

/** What is read goes on to whoever asked: 130 programs are 20,000 cells and two million characters. */
const MOST_CELLS = 200_000;
const MOST_TEXT = 20_000_000;
const MOST_SHEETS = 500;

function refuseTooMuch(sheets: readonly RawSheet[]): void {
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const isTooMuch = cells > MOST_CELLS || sheets.length > MOST_SHEETS;
  const text = () =>
    sheets.reduce((sum, sheet) => sheet.cells.reduce((all, each) => all + each.text.length, sum), 0);
  if (isTooMuch || text() > MOST_TEXT) throw new UnreadableWorkbook('too-many-cells');
}

async function rawSheets(bytes: Uint8Array): Promise<RawSheet[]> {
  if (bytes.byteLength === 0) throw new UnreadableWorkbook('empty');
  if (bytes.byteLength > MOST_FORM_BYTES) throw new UnreadableWorkbook('too-large');
  const kind = sniff(bytes.subarray(0, HEAD_BYTES));
  if (kind === 'zip') return zipped(bytes);
  if (kind !== 'ole') throw new UnreadableWorkbook('no-workbook');
  const holds = (name: string) => Buffer.from(bytes).includes(Buffer.from(`${name}\0`, 'utf16le'));
  if (holds('EncryptedPackage')) throw new UnreadableWorkbook('encrypted');
  if (!holds('Workbook')) throw new UnreadableWorkbook('no-workbook');
  return excelCells(bytes, 'xls');
}

async function zipped(bytes: Uint8Array): Promise<RawSheet[]> {
  const archive = openArchive(bytes, MOST_UNPACKED_BYTES);
  const isExcel = archive.names.some((name) => /^xl\/workbook\d*\.xml$/.test(name));
  if (!isExcel && !archive.names.includes('content.xml')) throw new UnreadableWorkbook('no-workbook');
  refuseHostile(archive);
  if (isExcel) return excelCells(bytes, 'xlsx');
  const kind = archive.text('mimetype') ?? '';
  if (!kind.startsWith('application/vnd.oasis.opendocument.spreadsheet'))
    throw new UnreadableWorkbook('no-workbook');
  if (archive.text('META-INF/manifest.xml')?.includes('encryption-data'))
    throw new UnreadableWorkbook('encrypted');
  return odsCells(archive);
}

/** Everything is unpacked once within our limit, before a package does so without one; nothing may declare entities. */
function refuseHostile(archive: Archive): void {
  for (const name of archive.names) {
    const isMarkup = /\.(?:xml|rels|vml|rdf)$/i.test(name);
    if (!isMarkup) archive.read(name);
    else if (/<!(?:DOCTYPE|ENTITY)/i.test(archive.text(name) ?? ''))
      throw new UnreadableWorkbook('document-type');
  }
}

function whyOf(error: unknown): UnreadableWhy {
  if (error instanceof ArchiveError) return error.why === 'too-large' ? 'unpacked-too-large' : error.why;
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  if (name === 'EncryptedFileError') return 'encrypted';
  return /limit|bounds/i.test(message) ? 'too-many-cells' : 'broken';
}

/** The first three cells of each row. */
function rowsOf({ cells }: RawSheet): string[][] {
  const rows = new Map<number, string[]>();
  for (const { row, column, text } of cells) {
    if (column > 3) continue;
    const texts = rows.get(row) ?? ['', '', ''];
    texts[column - 1] = text;
    rows.set(row, texts);
  }
  return [...rows.values()];
}
