import { readFile, writeFile } from 'node:fs/promises';
import { readConfig } from '../platform/index.ts';
import { readUsageFile, type UsageFile } from '../supports/index.ts';
import { parseCommandLine, WrongUsage } from './arguments.ts';
import { ledgerCommand } from './ledger-command.ts';
import { withLedger } from './ledger-work.ts';
import { SAMPLE_JURISDICTION } from './sample.ts';

const USAGE = `使い方: kakehashi figures --out ファイル    公開側で書き出す
        kakehashi figures --take ファイル   職員側に取り込む

支援ポータルの利用の数（月、支援メニュー、市町村ごとの閲覧や検索の回数）を、公開側から職員側へ運びます。
開けなかったリンクも、いっしょに運びます。利用した人を見分けるものは入りません。見つからなかった言葉は、3回以上さがされたものだけが入ります。
同じファイルを二度取り込んでも、古いファイルを後から取り込んでも、数は変わりません。
  --out     書き出すファイル。例: 利用-20261129.json
  --take    取り込むファイル
終了状態: 0 できた、1 できなかった、2 指定かファイルが正しくない`;

const OPTIONS = { out: { type: 'string' }, take: { type: 'string' } } as const;

/** `kakehashi figures`: counts of the public side go to the staff side as one file. */
export const run = (args: string[]): Promise<number> =>
  ledgerCommand(USAGE, args, async () => {
    const { values, positionals } = parseCommandLine(args, OPTIONS);
    const [out, take] = [values.out?.trim(), values.take?.trim()];
    if (positionals.length === 0 && out && values.take === undefined) return write(out);
    if (positionals.length === 0 && take && values.out === undefined) return taken(take);
    throw new WrongUsage('--out ファイル か --take ファイル を指定してください。');
  });

async function write(out: string): Promise<number> {
  const work = { kind: 'usage', jurisdiction: SAMPLE_JURISDICTION.code } as const;
  const answer = await withLedger(readConfig(process.env), work);
  if (answer.kind !== 'usage') return 1;
  await writeFile(out, `${JSON.stringify(answer.file)}\n`);
  console.log(`利用の数を書き出しました: ${out}（${countsIn(answer.file)}）`);
  return 0;
}

async function taken(path: string): Promise<number> {
  const text = await readFile(path, 'utf8').catch(() => null);
  const file = text === null ? null : readUsageFile(text);
  if (file === null) {
    console.error(
      text === null
        ? `「${path}」を開けません。ファイル名と置き場所を確かめてください。`
        : `「${path}」は、kakehashi figures --out で書き出したファイルではないか、途中で切れています。`,
    );
    return 2;
  }
  if (file.jurisdiction !== SAMPLE_JURISDICTION.code) {
    console.error(
      `「${path}」は、ほかの自治体（${file.jurisdiction}）の利用の数です。取り込みませんでした。`,
    );
    return 2;
  }
  const answer = await withLedger(readConfig(process.env), { kind: 'usage-take', file });
  if (answer.kind !== 'usage-take') return 1;
  console.log(
    answer.changed === 0
      ? 'すでに取り込んだ数と同じか、それより古い数です。何も変えませんでした。'
      : `利用の数を取り込みました（${countsIn(file)}、変わったもの ${answer.changed.toLocaleString('ja-JP')}件）。`,
  );
  return 0;
}

function countsIn({ usage, links }: UsageFile): string {
  const months = new Set(usage.map(({ month }) => month)).size;
  return `${months}か月分の数 ${usage.length.toLocaleString('ja-JP')}件、リンク ${links.length.toLocaleString('ja-JP')}件`;
}
