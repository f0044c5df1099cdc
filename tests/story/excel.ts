import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { cellOfKey } from '../../src/collection/forms/desk.examples.ts';
import { savedByLibreOffice } from '../formats/saved-by-libreoffice.ts';
import { written } from './answering.ts';
import type { Given } from './this-year.ts';
import type { SentFile } from './visitor.ts';

/** What a sheet of a form shows instead of the value that the house keeps. */
const SHOWN: Record<string, Record<string, string>> = {
  isNew: { '1': '○' },
  isPriority: { '1': '○' },
  isKeyResult: { '1': '○' },
  foundation: { '○': '○（全部）', '△': '△（一部）', '': 'なし' },
};
const AMOUNTS = new Set(['cost', 'national', 'other', 'general']);

/** Somebody writes the answers into the sheets of a form, as a number where a number is asked. */
export async function filled(
  { name, bytes }: SentFile,
  given: ReadonlyMap<string, Given>,
  mistake: Readonly<Record<string, string>> = {},
): Promise<SentFile> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes));
  for (const sheet of workbook.worksheets.filter(isProgram)) fill(sheet, given, mistake);
  return { name, bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
}

function fill(
  sheet: Worksheet,
  given: ReadonlyMap<string, Given>,
  mistake: Readonly<Record<string, string>>,
) {
  const said = given.get(String(cellOfKey(sheet, 'name').value))!;
  const entries = keysIn(sheet).map((key): [string, string] => [
    key,
    String(cellOfKey(sheet, key).value ?? ''),
  ]);
  for (const [key, value] of Object.entries({ ...written({ entries }, said), ...mistake })) {
    const cell = cellOfKey(sheet, key);
    const amount = AMOUNTS.has(key) && /^[\d,]+$/.test(value) ? Number(value.replaceAll(',', '')) : null;
    cell.value = amount ?? SHOWN[key]?.[value] ?? value;
  }
}

/** Where the hidden column of a sheet says which field stands in which cell. */
function keysIn(sheet: Worksheet): string[] {
  const keys: string[] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    for (const [, key = ''] of String(sheet.getCell(row, 1).value ?? '').matchAll(/#\d+=(\S+)/g))
      keys.push(key);
  }
  return keys;
}

const isProgram = (sheet: Worksheet): boolean => keysIn(sheet).includes('name');

/** What is said in a comment at a field, in whichever sheet of the file something is. */
export async function commentsAt({ bytes }: SentFile, key: string): Promise<string> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes));
  const notes = workbook.worksheets.filter(isProgram).map((sheet) => cellOfKey(sheet, key).note ?? '');
  return JSON.stringify(notes);
}

/** As LibreOffice saves them: as a workbook of Excel, of its own, or of its own and back. */
export async function resaved(
  files: readonly SentFile[],
  how: 'xlsx' | 'ods' | 'ods-xlsx',
): Promise<SentFile[]> {
  if (how !== 'ods-xlsx') return saved(files, how);
  return saved(await saved(files, 'ods'), 'xlsx');
}

async function saved(files: readonly SentFile[], target: 'xlsx' | 'ods'): Promise<SentFile[]> {
  const opened = files.map(({ name, bytes }) => {
    return { bytes, extension: name.endsWith('.ods') ? ('ods' as const) : ('xlsx' as const) };
  });
  const all = await savedByLibreOffice(opened, target);
  return files.map(({ name }, at) => ({ name: name.replace(/\.\w+$/, `.${target}`), bytes: all[at]! }));
}
