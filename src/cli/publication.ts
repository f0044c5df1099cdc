import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { type Manifest, readConfig, rowsOf } from '../platform/index.ts';
import type { PublicationTaken } from '../report/index.ts';
import { parseCommandLine, WrongUsage } from './arguments.ts';
import { ledgerCommand } from './ledger-command.ts';
import { withLedger } from './ledger-work.ts';

const USAGE = `使い方: kakehashi publication export --out ファイル            職員側で書き出す
        kakehashi publication import ファイル [--older] [--name 氏名]  公開側に取り込む

公開用ファイルには、公表した文書から読み取った年度と版を公表した年度だけが入ります。利用者、照会、回答、下書き、
操作の記録、職員の氏名は入りません。公開側では、前に公開していたものと一度に入れ替わります。
  --out          公開用ファイル。例: 公開用-20261129.publication
  --older        いま公開しているものより古いファイルでも取り込む
  --name         取り込む人の氏名（省略時はこのパソコンの利用者名）。操作の記録に残る
終了状態: 0 できた、1 できなかった、2 指定が正しくない`;

const OPTIONS = {
  out: { type: 'string' },
  older: { type: 'boolean' },
  name: { type: 'string' },
} as const;

/** `kakehashi publication`: published facts go from the staff side to the public side as one file. */
export const run = (args: string[]): Promise<number> =>
  ledgerCommand(USAGE, args, async () => {
    const { values, positionals } = parseCommandLine(args, OPTIONS);
    const [what, path, ...more] = positionals;
    const by = values.name?.trim() || userInfo().username;
    if (what === 'export' && path === undefined && values.out?.trim()) await write(values.out);
    else if (what === 'import' && path !== undefined && more.length === 0)
      await take(path, values.older === true, by);
    else throw new WrongUsage('export --out ファイル か import ファイル を指定してください。');
    return 0;
  });

async function write(out: string): Promise<void> {
  const answer = await withLedger(readConfig(process.env), { kind: 'publication-export', out: resolve(out) });
  if (answer.kind !== 'publication-export') return;
  console.log(
    [`公開用ファイルを書き、読み直して確かめました: ${out}`, ...details(answer.manifest)].join('\n'),
  );
}

async function take(path: string, older: boolean, by: string): Promise<void> {
  const work = { kind: 'publication-import', path: resolve(path), older, by } as const;
  const answer = await withLedger(readConfig(process.env), work);
  if (answer.kind === 'publication-import') console.log(told(answer).join('\n'));
}

const told = ({ state, manifest }: PublicationTaken): string[] =>
  state === 'unchanged'
    ? ['いま公開しているものと同じ内容です。何も変えませんでした。', ...details(manifest)]
    : ['公開用ファイルを取り込みました。ページは今からこの内容です。', ...details(manifest)];

const details = (manifest: Manifest): string[] => [
  `  書き出した時刻: ${new Date(manifest.takenAt).toLocaleString('ja-JP')}　${rowsOf(manifest).toLocaleString('ja-JP')}行`,
  `  内容の照合値（SHA-256）: ${manifest.contentHash}`,
];
