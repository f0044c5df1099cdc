import { existsSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { basename, join, resolve } from 'node:path';
import {
  type Config,
  isBackup,
  listSnapshots,
  type RestoredBackup,
  readConfig,
  restoreSnapshot,
  rowsOf,
  systemClock,
} from '../platform/index.ts';
import { parseCommandLine, WrongUsage } from './arguments.ts';
import { ledgerCommand } from './ledger-command.ts';
import { withLedger } from './ledger-work.ts';

const USAGE = `使い方: kakehashi restore ファイル [--replace] [--name 氏名]
        kakehashi restore [自動の控え]
        kakehashi restore --list           自動の控えの一覧

ファイルは kakehashi backup で取った控えです。すべての記録を、その時点のものに一度に入れ替えます。人が使っている間も
戻せます（ほかの人の操作は待たされ、戻した後の台帳を見ます）。古い版で取った控えは、今の版の形に直して戻します。
  --replace      台帳に記録があっても入れ替える。今の記録は、先に控えを取る
  --name         戻す人の氏名（省略時はこのパソコンの利用者名）。操作の記録に残る

自動の控え（省略時はいちばん新しいもの）は、組み込みデータベースのフォルダーごとの写しです。台帳を開いているプログラム
があるときは、先に終了してください。今のデータベースは消さずに残します。
終了状態: 0 戻した、1 戻せなかった、2 指定が正しくない`;

const OPTIONS = {
  list: { type: 'boolean' },
  replace: { type: 'boolean' },
  name: { type: 'string' },
} as const;

/** `kakehashi restore`: the way back, to a backup or to a snapshot of the embedded database. */
export const run = (args: string[]): Promise<number> =>
  ledgerCommand(USAGE, args, async () => {
    const { values, positionals } = parseCommandLine(args, OPTIONS);
    if (positionals.length > 1) throw new WrongUsage('控えは一つだけ指定してください。');
    const config = readConfig(process.env);
    const [asked] = positionals;
    if (values.list) console.log(listed(listSnapshots(embeddedFolder(config))));
    else if (asked !== undefined && existsSync(asked) && (await isBackup(asked)))
      await fromBackup(config, asked, values.replace === true, values.name?.trim() || userInfo().username);
    else await fromSnapshot(embeddedFolder(config), asked);
    return 0;
  });

async function fromBackup(config: Config, file: string, replace: boolean, by: string): Promise<void> {
  const keepAt = replace ? keepingPlace(config) : null;
  const answer = await withLedger(config, { kind: 'restore', file: resolve(file), keepAt, by });
  if (answer.kind === 'restore') console.log(told(answer.restored, keepAt));
}

/** Beside the embedded database; with a server database, in the system's place for such files. */
const keepingPlace = ({ dataDirectory }: Config): string =>
  join(
    dataDirectory ?? tmpdir(),
    'backups',
    `before-restore-${systemClock.now().toISOString().replaceAll(/[-:.]/g, '')}.backup`,
  );

const told = ({ manifest, kept }: RestoredBackup, keepAt: string | null): string =>
  [
    `${inJapan(manifest.takenAt)}の控えに戻しました（${manifest.tables.length}表、${rowsOf(manifest).toLocaleString('ja-JP')}行）。`,
    `  内容の照合値（SHA-256）: ${manifest.contentHash}`,
    ...(kept === null ? [] : [`それまでの記録は ${keepAt} に控えてあります。`]),
  ].join('\n');

function embeddedFolder({ databaseUrl, dataDirectory }: Config): string {
  if (databaseUrl === null && dataDirectory !== null) return dataDirectory;
  throw new WrongUsage(
    'DATABASE_URL の PostgreSQL サーバーを使っています。kakehashi backup で取った控えのファイルを指定してください。',
  );
}

async function fromSnapshot(folder: string, asked: string | undefined): Promise<void> {
  const { snapshot, rows, kept } = await restoreSnapshot(folder, systemClock, asked);
  console.log(
    `控え ${basename(snapshot)}（${takenAt(snapshot)}）に戻し、開けることを確かめました（${rows.toLocaleString('ja-JP')}行）。`,
  );
  if (kept !== null)
    console.log(`それまでのデータベースは ${kept} に残してあります。いらなければ消してください。`);
}

const listed = (snapshots: readonly string[]): string =>
  snapshots.length === 0
    ? '控えはまだありません。'
    : snapshots.map((path) => `${basename(path)}  ${takenAt(path)}`).join('\n');

/** A snapshot's name is its time: 20201231T235959123Z.tar.gz. */
function takenAt(path: string): string {
  const time = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)\d{3}Z/.exec(basename(path));
  if (time === null) return '取った時刻は不明';
  const [year, month, day, hour, minute, second] = time.slice(1);
  return inJapan(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

const inJapan = (moment: string): string => new Date(moment).toLocaleString('ja-JP');
