import { readConfig } from '../platform/index.ts';
import type { EditionChoice, ReportOrder } from '../report/index.ts';
import { prefectureCode } from '../values/index.ts';
import { parseCommandLine, WrongUsage } from './arguments.ts';
import { ledgerCommand } from './ledger-command.ts';
import { type PrintJob, printReport, printSheet } from './print.ts';

const USAGE = `使い方: kakehashi report --year 2020 --out 年次報告.pdf [--out 年次報告.docx]… [--edition published|corrected|draft|版の番号]
        kakehashi report --year 2020 --data フォルダー     データ用（CSV・Excel・JSON）
        kakehashi report --year 2020 --web フォルダー      Web版
        kakehashi report --year 2020 --errata 正誤表.pdf   正誤表だけ
        kakehashi report --program 事業名 --out 議会資料.pdf   一つの事業の A4 一枚

一つの年度の年次報告を、台帳から組んでファイルにします。--out の末尾が .pdf なら PDF、.docx なら Word、.xlsx なら印刷用の Excel です。
  --edition      published 公表のとおり（省略時）、corrected 正しいと認めた値と正誤表、draft 案、番号 発行した版
  --standard     PDF の規格。ua-1 読み上げに対応（省略時）、a-3a 保存用（データ用のファイルを添付）
  --prefecture   どの都道府県の報告か（省略時 青森県）
終了状態: 0 できた、1 できたが印刷できない箇所があった（案を除く）または年度がない、2 指定が正しくない`;

const OPTIONS = {
  year: { type: 'string' },
  out: { type: 'string', multiple: true },
  edition: { type: 'string' },
  standard: { type: 'string' },
  data: { type: 'string' },
  web: { type: 'string' },
  errata: { type: 'string' },
  program: { type: 'string' },
  prefecture: { type: 'string' },
} as const;

type Told = { [name in keyof typeof OPTIONS]?: (name extends 'out' ? string[] : string) | undefined };

/** `kakehashi report`: the annual report of a year, from the ledger to paper. */
export const run = (args: string[]): Promise<number> =>
  ledgerCommand(USAGE, args, async () => {
    const { values, positionals } = parseCommandLine(args, OPTIONS);
    if (positionals.length > 0)
      throw new WrongUsage(`「${positionals[0]}」の前に --out などを付けてください。`);
    const config = readConfig(process.env);
    const jurisdiction = prefectureCode(values.prefecture ?? '青森県');
    if (jurisdiction === null) throw new WrongUsage('--prefecture には都道府県の名前を書いてください。');
    if (values.program !== undefined) {
      return printSheet(config, { jurisdiction, program: values.program }, sheetFile(values));
    }
    return printReport(config, { jurisdiction, ...yearAndEdition(values) }, jobOf(values));
  });

function yearAndEdition({ year, edition }: Told): Omit<ReportOrder, 'jurisdiction'> {
  const fiscalYear = Number(year);
  if (year === undefined || !Number.isInteger(fiscalYear) || fiscalYear < 1900 || fiscalYear > 2999) {
    throw new WrongUsage(
      `--year には年度の始まる西暦年を指定してください。例: --year 2020（指定: ${year ?? 'なし'}）`,
    );
  }
  return { fiscalYear, edition: editionChoice(edition) };
}

function editionChoice(value = 'published'): EditionChoice {
  if (value === 'published' || value === 'corrected' || value === 'draft') return value;
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return { number };
  throw new WrongUsage(
    `--edition には published、corrected、draft か、発行した版の番号を指定してください（指定: ${value}）。`,
  );
}

function jobOf({ out = [], standard = 'ua-1', data, web, errata }: Told): PrintJob {
  if (standard !== 'ua-1' && standard !== 'a-3a')
    throw new WrongUsage(`--standard には ua-1 か a-3a を指定してください（指定: ${standard}）。`);
  const wrong = out.find((file) => !/\.(pdf|docx|xlsx)$/i.test(file));
  if (wrong !== undefined)
    throw new WrongUsage(`--out の末尾は .pdf、.docx、.xlsx のどれかにしてください（指定: ${wrong}）。`);
  if (errata !== undefined && !/\.pdf$/i.test(errata))
    throw new WrongUsage(`--errata の末尾は .pdf にしてください（指定: ${errata}）。`);
  if (out.length === 0 && data === undefined && web === undefined && errata === undefined)
    throw new WrongUsage(
      '--out ファイル、--data フォルダー、--web フォルダー、--errata ファイルのどれかを指定してください。',
    );
  return { out, standard, data, web, errata };
}

function sheetFile({ out = [], year, data, web, errata }: Told): string {
  const [file] = out;
  if (file === undefined || out.length > 1 || !/\.pdf$/i.test(file))
    throw new WrongUsage('--program には --out 議会資料.pdf のように PDF のファイルを一つ指定してください。');
  if (year ?? data ?? web ?? errata)
    throw new WrongUsage('--program といっしょに使えるのは --out と --prefecture だけです。');
  return file;
}
