import { documentPart } from './docx/package.ts';
import { readDocx } from './docx/read-docx.ts';
import { MAX_UNPACKED_BYTES } from './limits.ts';
import { type Archive, ArchiveError, openArchive } from './ooxml/archive.ts';
import { OTHER_OLE, otherArchive } from './sniff.ts';
import type { SourceDocument } from './source.ts';
import { type Situation, unreadable } from './unreadable.ts';
import { odsSheets } from './xlsx/read-ods.ts';

/** Their package is large: who reads other files or only writes some does not wait for it. */
const workbooks = () => import('./xlsx/read-workbook.ts');

/**
 * A zip archive that is a Word document or a workbook, as neutral lines.
 * @throws {UnreadableFile} for every other archive and for a damaged one.
 */
export async function readZipFile(bytes: Uint8Array, file: string): Promise<SourceDocument> {
  try {
    return await readArchive(openArchive(bytes), bytes, file);
  } catch (error) {
    throw error instanceof ArchiveError ? unreadable(file, situationOf(error, bytes, file)) : error;
  }
}

async function readArchive(archive: Archive, bytes: Uint8Array, file: string): Promise<SourceDocument> {
  if (isWord(archive)) return readDocx(archive, file);
  const kind = workbookKind(archive);
  if (!kind) throw unreadable(file, otherArchive(archive.names));
  // The workbook's own reader unpacks without our limit: here it is seen to that it won't meet a bomb.
  for (const name of archive.names) if (/\.(?:xml|rels|vml)$/.test(name)) archive.read(name);
  const { excelSheets, readSheets } = await workbooks();
  const sheets = kind === 'ods' ? odsSheets(archive) : await excelSheets(bytes, file, kind);
  if (!sheets) throw unreadable(file, { why: 'office-broken', found: 'OpenDocument の表計算' });
  return readSheets(sheets, file, kind);
}

const isWord = (archive: Archive): boolean => /(?:^|\/)document\d*\.xml$/.test(documentPart(archive) ?? '');

function workbookKind(archive: Archive): 'xlsx' | 'ods' | null {
  if (documentPart(archive)?.endsWith('workbook.xml') || archive.names.includes('xl/workbook.xml'))
    return 'xlsx';
  return archive.text('mimetype')?.startsWith('application/vnd.oasis.opendocument.spreadsheet')
    ? 'ods'
    : null;
}

function situationOf({ why }: ArchiveError, bytes: Uint8Array, file: string): Situation {
  if (why === 'encrypted') return { why: 'office-encrypted' };
  if (why === 'too-large') return { why: 'unpacked-too-large', limit: MAX_UNPACKED_BYTES / 1024 / 1024 };
  return { why: 'office-broken', found: brokenKind(bytes, file) };
}

/** What a damaged archive was: the names of its first files stand in its head. */
function brokenKind(bytes: Uint8Array, file: string): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (/xl\/|opendocument\.spreadsheet/.test(head) || /\.(?:xlsx|xlsm|xltx|ods)$/i.test(file))
    return 'Excel のブック';
  if (/word\//.test(head) || /\.(?:docx|docm|dotx)$/i.test(file)) return 'Word の文書';
  return '圧縮ファイル（ZIP）や Word・Excel の文書';
}

/** How a name stands in the directory of an OLE file ([MS-CFB] 2.6.1). */
const holdsStream = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(`${name}\0`, 'utf16le'));

/**
 * An OLE file that is an old workbook (.xls), as neutral lines.
 * @throws {UnreadableFile} for encrypted files of today's Office ([MS-OFFCRYPTO] 2.3.4) and all others.
 */
export async function readOleFile(bytes: Uint8Array, file: string): Promise<SourceDocument> {
  if (holdsStream(bytes, 'EncryptedPackage')) throw unreadable(file, { why: 'office-encrypted' });
  if (!holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'WordDocument'))
    throw unreadable(file, OTHER_OLE);
  const { excelSheets, readSheets } = await workbooks();
  return readSheets(await excelSheets(bytes, file, 'xls'), file, 'xls');
}
