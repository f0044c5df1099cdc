import type { Config } from '../platform/index.ts';
import {
  type Complaint,
  type MadeFile,
  type MadeFolder,
  makerOf,
  type ReportContent,
  type ReportFormat,
  type ReportOrder,
  typesetPdf,
  warmUpTypesetting,
} from '../report/index.ts';
import { formatFiscalYear } from '../values/index.ts';
import { readLedger, withLedger } from './ledger-work.ts';
import { NotWritten, writeFolder, writeWhole } from './written.ts';

/** A file, or for データ用 and the web edition a folder, that is wanted. */
export interface Target {
  path: string;
  format: ReportFormat;
}

/** What paper has to be set for: Word and Excel print its page numbers. */
const NEEDS_PAPER: readonly ReportFormat[] = ['pdf', 'archive', 'word', 'workbook', 'errata'];

/** Makes every file that is wanted. @returns the exit status */
export async function printReport(
  config: Config,
  order: ReportOrder,
  targets: readonly Target[],
): Promise<number> {
  if (targets.some(({ format }) => NEEDS_PAPER.includes(format))) warmUpTypesetting();
  return readLedger(config, { kind: 'report', order }, async (answer) => {
    if (answer.kind !== 'report') return 2;
    const { complaints, isWhole } = await makeAll(answer.content, targets);
    for (const message of new Set(complaints.map((each) => each.message))) console.error(message);
    return isWhole && (complaints.length === 0 || order.edition === 'draft') ? 0 : 1;
  });
}

async function makeAll(
  content: ReportContent,
  targets: readonly Target[],
): Promise<{ complaints: Complaint[]; isWhole: boolean }> {
  const make = makerOf(content);
  const complaints: Complaint[] = [];
  let isWhole = true;
  console.error(
    `${formatFiscalYear(content.fiscalYear)}の年次報告を組んでいます（事業 ${count(content.report.programs.length)}件）…`,
  );
  for (const { path, format } of targets) {
    const made = await make(format);
    complaints.push(...made.complaints);
    if (!(await keep(path, made))) isWhole = false;
  }
  return { complaints, isWhole };
}

/** One program on one A4 page. @returns the exit status */
export async function printSheet(
  config: Config,
  asked: { jurisdiction: string; program: string },
  file: string,
): Promise<number> {
  warmUpTypesetting();
  const answer = await withLedger(config, { kind: 'assembly-sheet', ...asked });
  if (answer.kind !== 'assembly-sheet') return 2;
  if (answer.tree === null) {
    console.error(unknownProgram(asked.program, answer.similar));
    return 1;
  }
  const made = await typesetPdf(answer.tree, { standard: 'ua-1' });
  for (const { message } of made.complaints) console.error(message);
  return (await keep(file, made)) ? 0 : 1;
}

const unknownProgram = (name: string, similar: readonly string[]): string =>
  similar.length === 0
    ? `「${name}」という名前の事業は台帳にありません。事業の名前を、台帳に書かれたとおりに指定してください。`
    : `「${name}」という名前の事業は台帳にありません。次の名前の事業があります。この中から指定してください。\n${similar.map((each) => `  ${each}`).join('\n')}`;

/** @returns whether it was written; what prevented it is said, and the other files are made nevertheless */
async function keep(path: string, made: MadeFile | MadeFolder): Promise<boolean> {
  try {
    const size = await ('bytes' in made ? keepFile(path, made) : keepFolder(path, made));
    console.log(`${path} に書きました（${size}）。`);
    return true;
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    console.error(error.message);
    return false;
  }
}

async function keepFile(path: string, { bytes, pageCount }: MadeFile): Promise<string> {
  await writeWhole(path, bytes);
  const kilobytes = `${count(Math.ceil(bytes.byteLength / 1024))} KB`;
  return /\.pdf$/i.test(path) ? `${count(pageCount)}頁、${kilobytes}` : kilobytes;
}

async function keepFolder(path: string, { files }: MadeFolder): Promise<string> {
  const others = await writeFolder(path, files);
  if (others.length > 0) {
    const named = others.slice(0, NAMED).join('、');
    const rest = others.length > NAMED ? ` ほか${count(others.length - NAMED)}件` : '';
    console.error(
      `${path} には、今回書いたもののほかにファイルが ${count(others.length)}件あります（${named}${rest}）。前に書いた古いものであれば、消してからお使いください。`,
    );
  }
  return `${count(files.length)}ファイル`;
}

const NAMED = 5;
const count = (number: number): string => number.toLocaleString('ja-JP');
