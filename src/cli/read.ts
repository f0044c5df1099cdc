import type { AnnualReport } from '../ledger/annual-report.ts';
import { formatFiscalYear } from '../values/index.ts';
import { outputFormat, parseCommandLine, WrongUsage, withUsage } from './arguments.ts';
import { readDocuments } from './documents.ts';

const USAGE = `使い方: kakehashi read ファイル… [--format text|json] [--pages]

年次報告（テキスト、PDF、Word、Excel）を読み取り、何が読めて何が読めなかったかを示します。
台帳には何も書き込みません。データが添付された PDF は、そのデータから読み取ります。
  --pages  添付されたデータを使わず、頁に印刷されたものを読み取ります。
結果の形は docs/schema/read.schema.json にあります。
終了状態: 0 読み取った、2 読み取れないファイルがあった`;

/** `kakehashi read`: what a published report states. Needs no database. */
export const run = (args: string[]): Promise<number> =>
  withUsage(USAGE, args, async () => {
    const { values, positionals } = parseCommandLine(args, {
      format: { type: 'string' },
      pages: { type: 'boolean' },
    });
    const format = outputFormat(values.format);
    if (positionals.length === 0) throw new WrongUsage('読み取るファイルを指定してください。');
    const { reports, unreadable } = await readDocuments(positionals, { fromPages: values.pages === true });
    if (format === 'json') console.log(JSON.stringify({ schemaVersion: 1, documents: reports }));
    else for (const report of reports) console.log(summary(report));
    return unreadable > 0 ? 2 : 0;
  });

function summary(report: AnnualReport): string {
  const indicators = report.programs.reduce((sum, program) => sum + program.indicators.length, 0);
  const sheets = report.programs.filter((program) => program.alignment !== null).length;
  const counts: [string, number, string][] = [
    ['施策一覧', report.masterList.length, '行'],
    ['基本方針事業一覧', report.programs.length, '行'],
    ['個票', sheets, '枚'],
    ['指標', indicators, '行'],
    ['小計・合計', report.subtotals.length, '行'],
    ['表', report.tables.length, '件'],
    ['図', report.figures.length, '件'],
    ['年度別の経済概況', report.economicNotes.length, '件'],
    ['事例紹介', report.caseStudies.length, '件'],
    ['庁内連絡会議の構成員', report.councilMembers.length, '件'],
  ];
  const year = report.fiscalYear === null ? '年度は書かれていません' : formatFiscalYear(report.fiscalYear);
  return [
    `${report.file}（${year}）`,
    ...counts
      .filter(([, count]) => count > 0)
      .map(([what, count, unit]) => `  ${what} ${count.toLocaleString('ja-JP')}${unit}`),
    `  空でない行のうち置き場所が決まった割合 ${percent(report.placed)}`,
    ...report.notes.map((note) => `  ${place(note)} ${NOTES[note.kind]}${note.text ? `: ${note.text}` : ''}`),
    ...unplacedLines(report),
  ].join('\n');
}

const NOTES: Record<AnnualReport['notes'][number]['kind'], string> = {
  truncated: '途中で切れています',
  'broken-row': '列がくずれた行です',
  'missing-sheet': '一覧にあるのに個票がありません',
  'extra-sheet': '個票があるのに一覧にありません',
  'wrapped-cell': '折り返された行を上の行につなぎました',
  'unknown-year': '年度がわかりません',
  hidden: '隠されたシートや行も読み取りました',
  attachment: '添付されたデータから読み取りました（頁から読むには --pages を付けます）',
  'broken-attachment': '添付されたデータの形が正しくないため、頁から読み取りました',
};

const SHOWN = 20;

function unplacedLines(report: AnnualReport): string[] {
  if (report.unplaced.length === 0) return [];
  const shown = report.unplaced.slice(0, SHOWN).map((line) => `    ${place(line)} ${line.text.slice(0, 80)}`);
  const more = report.unplaced.length - shown.length;
  return [
    '  置き場所が決まらなかった行:',
    ...shown,
    ...(more > 0 ? [`    ほか ${more}行（--format json ですべて見られます）`] : []),
  ];
}

const place = ({ line, pdfPage }: { line: number; pdfPage?: number }): string =>
  pdfPage === undefined ? `${line}行` : `${pdfPage}頁${line}行`;

/** Rounded down, so that 100 % means every line. */
const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)}%`;
