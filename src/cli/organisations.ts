import { openSource, type SourceDocument, UnreadableFile } from '../formats/index.ts';
import { TABLE_HEADS } from '../organisations/index.ts';
import { readConfig } from '../platform/index.ts';
import { parseCommandLine, WrongUsage } from './arguments.ts';
import { ledgerCommand } from './ledger-command.ts';
import { withLedger } from './ledger-work.ts';
import { jurisdictionOf } from './told.ts';

const USAGE = `使い方: kakehashi organisations import ファイル [--prefecture 青森県]

組織（部局・課・グループ・出先機関・市町村・支援機関・協議会の構成団体）の表を取り込みます。
ファイルは、一行目を見出しにした一つの表（CSV または Excel）です。見出し:
  ${Object.values(TABLE_HEADS).join('、')}
種別と名称のほかは空欄でもかまいません。同じ組織の名称が変わったときは、同じ組織IDの行を並べます。
すでに一覧にある組織は変えません。誤りが一つでもあれば、何も取り込みません。
  --prefecture   どの都道府県の組織か（省略時 青森県）
終了状態: 0 取り込んだ、1 表に誤りがある、2 使い方かファイルの誤り`;

/** `kakehashi organisations`: takes in a table of organisations. */
export const run = (args: string[]): Promise<number> =>
  ledgerCommand(USAGE, args, async () => {
    const { values: told, positionals } = parseCommandLine(args, { prefecture: { type: 'string' } });
    const [action, file, ...rest] = positionals;
    if (action !== 'import') throw new WrongUsage('organisations の後に import を指定してください。');
    if (file === undefined || rest.length > 0)
      throw new WrongUsage('取り込むファイルを一つ指定してください。');
    const jurisdiction = jurisdictionOf(told.prefecture);
    const document = await documentOf(file);
    return document === null ? 2 : take(file, jurisdiction, document);
  });

async function take(file: string, jurisdiction: string, { lines }: SourceDocument): Promise<number> {
  const work = { kind: 'organisations-import', jurisdiction, table: { lines } } as const;
  const answer = await withLedger(readConfig(process.env), work);
  if (answer.kind !== 'organisations-import') return 2;
  const { outcome } = answer;
  if (outcome.kind === 'refused') {
    for (const problem of outcome.problems) console.error(`${file}: ${problem}`);
    console.error('何も取り込みませんでした。表を直して、もう一度実行してください。');
    return 1;
  }
  const { founded, unchanged } = outcome;
  console.log(`${founded}件の組織を取り込みました（${unchanged}件は同じ内容ですでに一覧にあります）。`);
  return 0;
}

function documentOf(file: string): Promise<SourceDocument | null> {
  return openSource(file).catch((error: unknown) => {
    if (!(error instanceof UnreadableFile)) throw error;
    console.error(error.message);
    return null;
  });
}
