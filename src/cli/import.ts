import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkReports } from '../checking/index.ts';
import type { AnnualReport } from '../ledger/annual-report.ts';
import type { Finding } from '../ledger/finding.ts';
import type { CostBasis, ImportOutcome, ReportToImport } from '../ledger/index.ts';
import { readConfig } from '../platform/index.ts';
import { formatFiscalYear, prefectureCode } from '../values/index.ts';
import { parseCommandLine, WrongUsage } from './arguments.ts';
import { readDocuments } from './documents.ts';
import { ledgerCommand } from './ledger-command.ts';
import { withLedger } from './ledger-work.ts';

const USAGE = `使い方: kakehashi import ファイル… [--prefecture 青森県] [--year 2020] [--basis 当初予算|決算]

年次報告（テキスト、PDF、Word、Excel）を読み取り、点検し、台帳に取り込みます。同じファイルを二度取り込んでも変わりません。
  --prefecture   どの都道府県の報告か（報告に書かれていないとき。省略時 青森県）
  --year         年度の始まる西暦年（報告に書かれていないとき）
  --basis        事業費が当初予算か決算か（わかるとき）
終了状態: 0 取り込んだ、2 読み取れないファイルがあった`;

const OPTIONS = {
  prefecture: { type: 'string' },
  year: { type: 'string' },
  basis: { type: 'string' },
} as const;

/** `kakehashi import`: takes published reports into the ledger. */
export const run = (args: string[]): Promise<number> =>
  ledgerCommand(USAGE, args, async () => {
    const { values, positionals } = parseCommandLine(args, OPTIONS);
    if (positionals.length === 0) throw new WrongUsage('取り込むファイルを指定してください。');
    const basis = costBasis(values.basis);
    const { reports, unreadable } = await readDocuments(positionals);
    if (reports.length === 0) return 2;
    const findings = await checkReports(reports);
    const items: ReportToImport[] = [];
    for (const report of reports) items.push(await itemOf(report, findings, { ...values, basis }));
    const answer = await withLedger(readConfig(process.env), { kind: 'import', items });
    if (answer.kind === 'import') {
      for (const [i, outcome] of answer.outcomes.entries())
        console.log(told(outcome, reports[i]?.file ?? ''));
    }
    return unreadable > 0 ? 2 : 0;
  });

interface Told {
  prefecture?: string | undefined;
  year?: string | undefined;
  basis: CostBasis;
}

async function itemOf(
  report: AnnualReport,
  findings: readonly Finding[],
  told: Told,
): Promise<ReportToImport> {
  const name = told.prefecture ?? report.jurisdiction ?? '青森県';
  const jurisdiction = prefectureCode(name);
  if (jurisdiction === null)
    throw new WrongUsage(`--prefecture には都道府県の名前を書いてください（指定: ${name}）。`);
  const fiscalYear = told.year === undefined ? report.fiscalYear : Number(told.year);
  if (fiscalYear === null || !Number.isInteger(fiscalYear)) {
    throw new WrongUsage(
      `${report.file}: 何年度の報告か書かれていません。--year 2020 のように西暦で指定してください。`,
    );
  }
  const file = basename(report.file);
  return {
    report: { ...report, file, fiscalYear },
    options: {
      jurisdiction,
      jurisdictionName: name,
      file,
      fiscalYear,
      costBasis: told.basis,
      contentHash: createHash('sha256')
        .update(await readFile(report.file))
        .digest('hex'),
      findings: findings.filter((finding) => finding.file === report.file),
    },
  };
}

function costBasis(value: string | undefined): CostBasis {
  if (value === undefined) return '不明';
  if (value === '当初予算' || value === '決算') return value;
  throw new WrongUsage(`--basis には 当初予算 か 決算 を指定してください（指定: ${value}）。`);
}

const STATES: Record<ImportOutcome['state'], string> = {
  imported: '取り込みました',
  replaced: '前に取り込んだものと入れ替えました',
  unchanged: 'すでに取り込んであります（何も変わっていません）',
};

const told = (outcome: ImportOutcome, file: string): string =>
  `${file}: ${formatFiscalYear(outcome.fiscalYear)}の報告を${STATES[outcome.state]}。事業 ${outcome.programs}件、記載 ${outcome.statements.toLocaleString('ja-JP')}件、指摘 ${outcome.findings}件`;
