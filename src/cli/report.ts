import { resolve } from 'node:path';
import { readConfig } from '../platform/index.ts';
import type { EditionChoice, ReportFormat } from '../report/index.ts';
import { parseCommandLine, WrongUsage } from './arguments.ts';
import { ledgerCommand } from './ledger-command.ts';
import { printReport, printSheet, type Target } from './print.ts';
import { compileWebAssemblyOnce } from './short-lived.ts';
import { fiscalYearOf, jurisdictionOf } from './told.ts';

const USAGE = `使い方: kakehashi report --year 2020 --out 年次報告.pdf [--out 年次報告.docx]… [--edition published|corrected|draft|版の番号]
        kakehashi report --year 2020 --data フォルダー     データ用（CSV・Excel・JSON）
        kakehashi report --year 2020 --web フォルダー      Web版
        kakehashi report --year 2020 --errata 正誤表.pdf   正誤表だけ
        kakehashi report --program 事業名 --out 議会資料.pdf   一つの事業の A4 一枚

一つの年度の年次報告を、台帳から組んでファイルにします。--out の末尾が .pdf なら PDF、.docx なら Word、.xlsx なら印刷用の Excel です。
  --edition      published 公表のとおり（省略時）、corrected 正しいと認めた値と正誤表、draft 案、番号 公表した版
  --standard     PDF の規格。ua-1 読み上げに対応（省略時）、a-3a 保存用（データ用のファイルを添付）
  --prefecture   どの都道府県の報告か（省略時 青森県）
終了状態: 0 できた、1 印刷できない箇所があった（案を除く）、書けなかった、または年度・版・事業がない、2 指定が正しくない`;

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
    compileWebAssemblyOnce();
    const jurisdiction = jurisdictionOf(values.prefecture);
    if (values.program !== undefined) {
      return printSheet(config, { jurisdiction, program: values.program }, sheetFile(values));
    }
    const order = {
      jurisdiction,
      fiscalYear: fiscalYearOf(values.year),
      edition: editionChoice(values.edition),
    };
    return printReport(config, order, targetsOf(values));
  });

function editionChoice(value = 'published'): EditionChoice {
  if (value === 'published' || value === 'corrected' || value === 'draft') return value;
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return { number };
  throw new WrongUsage(
    `--edition には published、corrected、draft か、公表した版の番号を指定してください（指定: ${value}）。`,
  );
}

const FORMATS: Record<string, ReportFormat> = { pdf: 'pdf', docx: 'word', xlsx: 'workbook' };

function targetsOf(told: Told): Target[] {
  const { out = [], standard, data, web, errata } = told;
  if (standard !== undefined && !['ua-1', 'a-3a'].includes(standard))
    throw new WrongUsage(`--standard には ua-1 か a-3a を指定してください（指定: ${standard}）。`);
  if (standard !== undefined && !out.some((file) => endingOf(file) === 'pdf'))
    throw new WrongUsage('--standard は PDF の規格です。--out 年次報告.pdf といっしょに指定してください。');
  if (errata !== undefined && endingOf(errata) !== 'pdf')
    throw new WrongUsage(`--errata の末尾は .pdf にしてください（指定: ${errata}）。`);
  const targets = [
    ...out.map((file): Target => ({ path: file, format: formatOf(file, standard) })),
    ...(errata === undefined ? [] : [{ path: errata, format: 'errata' } as const]),
    ...(data === undefined ? [] : [{ path: data, format: 'data' } as const]),
    ...(web === undefined ? [] : [{ path: web, format: 'web' } as const]),
  ];
  refuseClashes(targets);
  return targets;
}

const endingOf = (file: string): string => /[^/\\]\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';

function formatOf(file: string, standard: string | undefined): ReportFormat {
  const format = FORMATS[endingOf(file)];
  if (format === undefined)
    throw new WrongUsage(`--out の末尾は .pdf、.docx、.xlsx のどれかにしてください（指定: ${file}）。`);
  return format === 'pdf' && standard === 'a-3a' ? 'archive' : format;
}

function refuseClashes(targets: readonly Target[]): void {
  if (targets.length === 0)
    throw new WrongUsage(
      '--out ファイル、--data フォルダー、--web フォルダー、--errata ファイルのどれかを指定してください。',
    );
  if (targets.some(({ path }) => path.trim() === ''))
    throw new WrongUsage('--data と --web の後に、書き込むフォルダーの名前を指定してください。');
  const places = targets.map(({ path }) => resolve(path));
  const twice = targets.find((_, at) => places.indexOf(places[at]!) !== at);
  if (twice !== undefined)
    throw new WrongUsage(`同じ名前（${twice.path}）に二つのものは書けません。別の名前を指定してください。`);
}

function sheetFile({ out = [], program: _, prefecture: __, ...others }: Told): string {
  const [file] = out;
  if (file === undefined || out.length > 1 || endingOf(file) !== 'pdf')
    throw new WrongUsage('--program には --out 議会資料.pdf のように PDF のファイルを一つ指定してください。');
  if (Object.keys(others).length > 0)
    throw new WrongUsage('--program といっしょに使えるのは --out と --prefecture だけです。');
  return file;
}
