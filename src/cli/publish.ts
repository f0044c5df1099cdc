import { readConfig } from '../platform/index.ts';
import type { EditionRow } from '../report/index.ts';
import { formatFiscalYear } from '../values/index.ts';
import { parseCommandLine, WrongUsage } from './arguments.ts';
import { ledgerCommand } from './ledger-command.ts';
import { withLedger } from './ledger-work.ts';
import { fiscalYearOf, jurisdictionOf } from './told.ts';

const USAGE = `使い方: kakehashi publish --year 2020 --name 氏名 [--reason 理由] [--prefecture 青森県]
        kakehashi publish --year 2020 --list

一つの年度の年次報告を、今の台帳のとおりに次の版として公表します。公表した版の内容は、その後は変わりません。
解消していない誤りの指摘や、書かれていない文章があるときは、このまま公表する理由がいります。
  --name         公表する人の氏名
  --reason       残っている指摘などがあっても公表する理由
  --list         これまでに公表した版の一覧
  --prefecture   どの都道府県の報告か（省略時 青森県）
終了状態: 0 公表した、1 公表できない、2 指定が正しくない`;

const OPTIONS = {
  year: { type: 'string' },
  name: { type: 'string' },
  reason: { type: 'string' },
  list: { type: 'boolean' },
  prefecture: { type: 'string' },
} as const;

/** `kakehashi publish`: the draft of a year becomes its next edition. */
export const run = (args: string[]): Promise<number> =>
  ledgerCommand(USAGE, args, async () => {
    const { values: told, positionals } = parseCommandLine(args, OPTIONS);
    if (positionals.length > 0)
      throw new WrongUsage(`「${positionals[0]}」の前に --name などを付けてください。`);
    const year = { jurisdiction: jurisdictionOf(told.prefecture), fiscalYear: fiscalYearOf(told.year) };
    const config = readConfig(process.env);
    if (told.list === true) {
      const answer = await withLedger(config, { kind: 'editions', year });
      if (answer.kind === 'editions') console.log(list(answer.editions, year.fiscalYear));
      return 0;
    }
    const by = told.name?.trim() ?? '';
    if (by === '') throw new WrongUsage('--name に公表する人の氏名を指定してください。');
    const waiver = told.reason === undefined ? {} : { waiver: { reason: told.reason } };
    const answer = await withLedger(config, { kind: 'publish', order: { ...year, by, ...waiver } });
    if (answer.kind === 'publish') console.log(published(answer.edition, year.fiscalYear));
    return 0;
  });

const published = (edition: EditionRow, fiscalYear: number): string =>
  [
    `${formatFiscalYear(fiscalYear)}の年次報告 第${edition.number}版を公表しました。`,
    ...details(edition),
    `  印刷: kakehashi report --year ${fiscalYear} --edition ${edition.number} --out 年次報告.pdf`,
  ].join('\n');

const details = ({ date, publishedBy, corrections, contentHash, waivers }: EditionRow): string[] => [
  `  日付: ${date}　公表した人: ${publishedBy}　前の版からの正誤: ${corrections}件`,
  `  内容の照合値（SHA-256）: ${contentHash}`,
  ...waivers.map(({ about, reason, by }) => `  残したもの: ${about}　理由: ${reason}（${by}）`),
];

const list = (editions: readonly EditionRow[], fiscalYear: number): string =>
  editions.length === 0
    ? `${formatFiscalYear(fiscalYear)}の年次報告は、まだ公表されていません。`
    : editions.flatMap((each) => [`第${each.number}版`, ...details(each)]).join('\n');
