import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import type { Config } from '../platform/index.ts';
import {
  assembleErrata,
  assembleReport,
  type Complaint,
  type DocumentTree,
  dataFiles,
  pdfAttachments,
  type ReportContent,
  type ReportOrder,
  typesetPdf,
  typesetWeb,
  typesetWord,
  typesetWorkbook,
  warmUpTypesetting,
} from '../report/index.ts';
import { formatFiscalYear } from '../values/index.ts';
import { withLedger } from './ledger-work.ts';

/** What is to be made of the report of a year. */
export interface PrintJob {
  /** Files ending with `.pdf`, `.docx` or `.xlsx`. */
  out: string[];
  standard: 'ua-1' | 'a-3a';
  /** Folder for データ用. */
  data: string | undefined;
  /** Folder for the web edition. */
  web: string | undefined;
  /** PDF with nothing but the 正誤表. */
  errata: string | undefined;
}

/** A file that was made, and what could not be printed in it. */
interface Made {
  file: string;
  /** 127頁, 12ファイル. */
  size: string;
  complaints: readonly Complaint[];
}

/** Makes every file of the job. @returns the exit status */
export async function printReport(config: Config, order: ReportOrder, job: PrintJob): Promise<number> {
  if (job.out.some(isPdf) || job.errata !== undefined) warmUpTypesetting();
  const answer = await withLedger(config, { kind: 'report', order });
  if (answer.kind !== 'report') return 2;
  const made = await makeAll(answer.content, job);
  const complaints = made.flatMap((each) => each.complaints);
  for (const message of new Set(complaints.map((each) => each.message))) console.error(message);
  return complaints.length > 0 && order.edition !== 'draft' ? 1 : 0;
}

/** One program on one A4 page. @returns the exit status */
export async function printSheet(
  config: Config,
  asked: { jurisdiction: string; program: string },
  file: string,
): Promise<number> {
  warmUpTypesetting();
  const answer = await withLedger(config, { kind: 'program-sheet', ...asked });
  if (answer.kind !== 'program-sheet') return 2;
  if (answer.tree === null) {
    console.error(
      `「${asked.program}」という名前の事業は台帳にありません。事業の名前を、台帳に書かれたとおりに指定してください。`,
    );
    return 1;
  }
  const made = await pdf(answer.tree, file, 'ua-1');
  tell(made);
  for (const { message } of made.complaints) console.error(message);
  return 0;
}

async function makeAll(content: ReportContent, job: PrintJob): Promise<Made[]> {
  const tree = assembleReport(content);
  const year = formatFiscalYear(content.fiscalYear);
  console.error(
    `${year}の年次報告を組んでいます（事業 ${content.report.programs.length.toLocaleString('ja-JP')}件）…`,
  );
  const made: Made[] = [];
  const keep = async (making: Promise<Made>): Promise<void> => {
    const each = await making;
    tell(each);
    made.push(each);
  };
  for (const file of job.out) await keep(typeset(tree, content, file, job.standard));
  if (job.errata !== undefined) await keep(pdf(assembleErrata(content), job.errata, 'ua-1'));
  if (job.data !== undefined)
    await keep(folder(job.data, { files: await dataFiles(content), complaints: [] }));
  if (job.web !== undefined) await keep(folder(job.web, typesetWeb(tree)));
  return made;
}

const tell = ({ file, size }: Made): void => console.log(`${file} に書きました（${size}）。`);

const isPdf = (file: string): boolean => extname(file).toLowerCase() === '.pdf';

async function typeset(
  tree: DocumentTree,
  content: ReportContent,
  file: string,
  standard: PrintJob['standard'],
): Promise<Made> {
  if (isPdf(file)) {
    return pdf(tree, file, standard, standard === 'a-3a' ? await pdfAttachments(content) : []);
  }
  const { bytes, complaints } = await (/\.docx$/i.test(file) ? typesetWord(tree) : typesetWorkbook(tree));
  await write(file, bytes);
  return { file, size: kilobytes(bytes), complaints };
}

async function pdf(
  tree: DocumentTree,
  file: string,
  standard: PrintJob['standard'],
  attachments: Awaited<ReturnType<typeof pdfAttachments>> = [],
): Promise<Made> {
  const { bytes, pageCount, complaints } = await typesetPdf(tree, { standard, attachments });
  await write(file, bytes);
  return { file, size: `${pageCount.toLocaleString('ja-JP')}頁、${kilobytes(bytes)}`, complaints };
}

interface Files {
  files: readonly { path: string; bytes: Uint8Array | string }[];
  complaints: readonly Complaint[];
}

async function folder(path: string, { files, complaints }: Files): Promise<Made> {
  for (const file of files) await write(join(path, file.path), file.bytes);
  return { file: path, size: `${files.length.toLocaleString('ja-JP')}ファイル`, complaints };
}

/** A reader never finds half a file. */
async function write(file: string, bytes: Uint8Array | string): Promise<void> {
  const path = resolve(file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
}

const kilobytes = (bytes: Uint8Array): string =>
  `${Math.ceil(bytes.byteLength / 1024).toLocaleString('ja-JP')} KB`;
