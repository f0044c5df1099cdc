import { basename } from 'node:path';
import { type Config, listSnapshots, readConfig, restoreSnapshot, systemClock } from '../platform/index.ts';
import { parseCommandLine, WrongUsage } from './arguments.ts';
import { ledgerCommand } from './ledger-command.ts';

const USAGE = `使い方: kakehashi restore [控え]
        kakehashi restore --list           控えの一覧

組み込みデータベースを、控えを取った時点に戻します（省略時はいちばん新しい控え）。今のデータベースは消さずに残します。
台帳を開いているプログラムがあるときは、先に終了してください。
終了状態: 0 戻した、1 戻せなかった`;

/** `kakehashi restore`: the way back to a snapshot of the embedded database. */
export const run = (args: string[]): Promise<number> =>
  ledgerCommand(USAGE, args, async () => {
    const { values, positionals } = parseCommandLine(args, { list: { type: 'boolean' } });
    if (positionals.length > 1) throw new WrongUsage('控えは一つだけ指定してください。');
    const folder = embeddedFolder(readConfig(process.env));
    if (values.list) console.log(listed(listSnapshots(folder)));
    else await restore(folder, positionals[0]);
    return 0;
  });

function embeddedFolder({ databaseUrl, dataDirectory }: Config): string {
  if (databaseUrl === null && dataDirectory !== null) return dataDirectory;
  throw new WrongUsage(
    'DATABASE_URL の PostgreSQL サーバーを使っています。サーバーの側（pg_restore など）で戻してください。',
  );
}

async function restore(folder: string, asked: string | undefined): Promise<void> {
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
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`).toLocaleString('ja-JP');
}
