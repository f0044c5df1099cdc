import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Manifest, readConfig, rowsOf } from '../platform/index.ts';
import { parseCommandLine, WrongUsage } from './arguments.ts';
import { ledgerCommand } from './ledger-command.ts';
import { withLedger } from './ledger-work.ts';

const USAGE = `使い方: kakehashi backup --out ファイル

台帳のすべての記録（利用者と照会を含む）を、ある一つの時点のまま一つのファイルに控えます。人が使っている間も取れます。
組み込みデータベースと PostgreSQL サーバーのどちらでも取れ、どちらにも kakehashi restore で戻せます。
書いたあとで読み直し、行数と照合値を確かめてから、その名前にします。
  --out          控えのファイル。例: 控え-20261129.backup
終了状態: 0 取った、1 取れない、2 指定が正しくない`;

/** `kakehashi backup`: everything in one file. */
export const run = (args: string[]): Promise<number> =>
  ledgerCommand(USAGE, args, async () => {
    const { values, positionals } = parseCommandLine(args, { out: { type: 'string' } });
    const out = values.out?.trim() ?? '';
    if (out === '' || positionals.length > 0)
      throw new WrongUsage('--out に控えのファイルを指定してください。');
    const answer = await withLedger(readConfig(process.env), { kind: 'backup', out: resolve(out) });
    if (answer.kind === 'backup') console.log(told(answer.manifest, out));
    return 0;
  });

const told = (manifest: Manifest, out: string): string =>
  [
    `控えを取り、読み直して確かめました: ${out}`,
    `  ${manifest.tables.length}表、${rowsOf(manifest).toLocaleString('ja-JP')}行、${Math.ceil(statSync(out).size / 1000).toLocaleString('ja-JP')}KB`,
    `  内容の照合値（SHA-256）: ${manifest.contentHash}`,
    ...manifest.auditHeads.map(
      ({ jurisdiction, seq, hash }) => `  操作の記録（${jurisdiction}）: ${seq}件まで、照合値 ${hash}`,
    ),
    'パスワードの照合値なども入っています。ほかの人が読めない場所に置いてください。',
  ].join('\n');
