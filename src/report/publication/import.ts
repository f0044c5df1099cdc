import { type Ledger, outrunRevision, readRevision, rebuildLedger } from '../../ledger/index.ts';
import {
  appliedMigrations,
  type Connection,
  inspectFile,
  type Manifest,
  recordChange,
  recordedWriting,
  recordNothing,
  replaceRows,
} from '../../platform/index.ts';
import { ReportRefused } from '../refused.ts';
import { HANDED_OVER, MADE_ANEW } from './public-tables.ts';
import { homeOf, type InPlace, isStaffSide, keepInPlace, publicationInPlace } from './store.ts';

export interface PublicationTaken {
  manifest: Manifest;
  /** `unchanged`: the file in place holds the same. */
  state: 'taken' | 'unchanged';
}

/**
 * Shows what a file holds, in the place of everything published before, in one transaction: a visitor sees one or the
 * other. The same file twice changes nothing.
 * @param order.older takes a file that is older than the one in place
 * @throws BackupRefused when the file is not whole or of a newer version, ReportRefused when it does not belong here
 */
export async function takePublication(
  ledger: Pick<Ledger, 'database' | 'clock'>,
  { path, older }: { path: string; older: boolean },
): Promise<PublicationTaken> {
  const manifest = await inspectFile(path, 'publication');
  return recordedWriting(ledger.database, async (connection) => {
    await requireSameTables(connection, manifest);
    const before = await publicationInPlace(connection);
    if (before?.contentHash === manifest.contentHash) {
      recordNothing(connection);
      return { manifest, state: 'unchanged' };
    }
    if (before !== null && before.takenAt > manifest.takenAt && !older) throw isOlder(before, manifest);
    if (await isStaffSide(connection)) throw isStaff();
    await replaceAll(connection, path);
    const home = (await homeOf(connection)) ?? '';
    const now = ledger.clock.now().toISOString();
    await keepInPlace(connection, home, manifest, now);
    const { takenAt, contentHash } = manifest;
    await recordChange(connection, ledger.clock, {
      ...{ jurisdiction: home, action: 'publication.taken', subject: 'publication' },
      ...{ before, after: { takenAt, contentHash } },
    });
    return { manifest, state: 'taken' };
  });
}

/** Pages of the replaced rows must not pass for pages of the new ones. */
async function replaceAll(connection: Connection, path: string): Promise<void> {
  const revision = await readRevision(connection);
  await replaceRows(connection, path, 'publication', { filled: HANDED_OVER, emptied: MADE_ANEW });
  await rebuildLedger(connection);
  await outrunRevision(connection, revision);
}

/** Both sides run the same version; a file that was written by another would fill other tables. */
async function requireSameTables(connection: Connection, manifest: Manifest): Promise<void> {
  const own = await appliedMigrations(connection);
  const times = (migrations: Manifest['migrations']) => migrations.map((each) => each.createdAt).join();
  if (times(own) === times(manifest.migrations)) return;
  throw new ReportRefused(
    `公開用ファイルは、別の版のプログラム（${manifest.program}）で書かれています。職員側と公開側を同じ版にしてから、書き出し直してください。`,
  );
}

const isOlder = (before: InPlace, { takenAt }: Manifest): ReportRefused =>
  new ReportRefused(
    `このファイル（${inJapan(takenAt)}）は、いま公開しているもの（${inJapan(before.takenAt)}）より古いものです。古いものに戻すときは --older を付けてください。`,
  );

const isStaff = (): ReportRefused =>
  new ReportRefused(
    'このデータベースは職員側のものです（利用者、照会、取り込んだ報告のいずれかがあります）。公開用ファイルは、公開側のデータベースに取り込んでください。',
  );

const inJapan = (moment: string): string =>
  new Date(moment).toLocaleString('ja-JP', { timeZone: 'Asia/Tokyo' });
