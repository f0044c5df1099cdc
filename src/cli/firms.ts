import { access, constants } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FirmsImported } from '../firms/index.ts';
import { readConfig } from '../platform/index.ts';
import { parseCommandLine, WrongUsage } from './arguments.ts';
import { ledgerCommand } from './ledger-command.ts';
import { withLedger } from './ledger-work.ts';
import { jurisdictionOf } from './told.ts';

const USAGE = `使い方: kakehashi firms --import ファイル [--prefecture 青森県]
        kakehashi firms

法人番号のファイルを取り込みます。法人番号を入れた事業者の画面に、公表されている内容（法人かどうか、本店の市町村、
資本金、従業員数など）が入り、質問が減ります。取り込んでいなくても、支援はさがせます。
次のファイルを読めます（UTF-8、Shift_JIS）。ZIP は展開してから指定してください。
  国税庁 法人番号公表サイト 全件・差分（CSV。見出しのない30列）
  gBizINFO 法人基本情報（CSV）
閉鎖した法人、国や地方公共団体の機関は入れません。同じ法人は、後から取り込んだ内容に置き換わります。
ファイルを指定しなければ、取り込んである法人の数を出します。
  --prefecture   どの都道府県の台帳か（省略時 青森県）
終了状態: 0 取り込んだ、1 取り込めない行があった、2 使い方かファイルの誤り`;

const OPTIONS = { import: { type: 'string' }, prefecture: { type: 'string' } } as const;

/** `kakehashi firms`: what is publicly known of firms by their 法人番号. */
export const run = (args: string[]): Promise<number> =>
  ledgerCommand(USAGE, args, async () => {
    const { values, positionals } = parseCommandLine(args, OPTIONS);
    if (positionals.length > 0) throw new WrongUsage('--import ファイル の形で指定してください。');
    const path = values.import === undefined ? null : resolve(values.import);
    if (path !== null && !(await isReadable(path))) {
      console.error(`「${values.import}」を開けません。ファイル名と置き場所を確かめてください。`);
      return 2;
    }
    const work = { kind: 'firms', jurisdiction: jurisdictionOf(values.prefecture), path } as const;
    const answer = await withLedger(readConfig(process.env), work);
    if (answer.kind !== 'firms') return 2;
    if (answer.imported !== null) tell(answer.imported);
    console.log(`取り込んである法人: ${answer.known.toLocaleString('ja-JP')}件`);
    return (answer.imported?.problems ?? 0) > 0 ? 1 : 0;
  });

const isReadable = (path: string): Promise<boolean> =>
  access(path, constants.R_OK).then(
    () => true,
    () => false,
  );

const SOURCES = { nta: '国税庁の法人番号', gbizinfo: 'gBizINFO の法人基本情報' };
const REASONS: Record<string, string> = {
  closed: '閉鎖',
  'no-firm': '国・地方公共団体の機関',
  'not-shown': '検索の対象外',
  older: '過去の記録',
};

function tell({ source, firms, leftOut, problems, told }: FirmsImported): void {
  const reasons = Object.entries(leftOut).map(
    ([why, count]) => `${REASONS[why] ?? why} ${count.toLocaleString('ja-JP')}件`,
  );
  console.log(
    `${SOURCES[source]}のファイルから、${firms.toLocaleString('ja-JP')}件を取り込みました。` +
      (reasons.length === 0 ? '' : `入れなかったもの: ${reasons.join('、')}`),
  );
  for (const { line, message } of told) console.error(`${line}行目: ${message}`);
  const more = problems - told.length;
  if (more > 0) console.error(`ほかに ${more.toLocaleString('ja-JP')}行が取り込めませんでした。`);
}
