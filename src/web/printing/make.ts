import {
  assembleErrata,
  assembleReport,
  type Complaint,
  type DocumentTree,
  dataFiles,
  pdfAttachments,
  type ReportContent,
  typesetPdf,
  typesetWeb,
  typesetWord,
  typesetWorkbook,
} from '../../report/index.ts';
import type { PrintFormat, PrintStep } from './formats.ts';
import type { Printed } from './printer.ts';
import { zip } from './zip.ts';

type Tell = (step: PrintStep) => void;
type Make = (content: ReportContent, tell: Tell) => Promise<Printed>;

/** Content to file, for each format. Runs in a process of its own: it takes all of a core and some hundred megabytes. */
export const MAKE: Record<PrintFormat, Make> = {
  pdf: (content, tell) => pdf(content, tell, 'ua-1'),
  archive: (content, tell) => pdf(content, tell, 'a-3a'),
  word: (content, tell) => paged(content, tell, typesetWord),
  workbook: (content, tell) => paged(content, tell, typesetWorkbook),
  async data(content, tell) {
    tell('data');
    const files = await dataFiles(content);
    tell('zip');
    return archive(files, []);
  },
  async web(content, tell) {
    tell('assemble');
    const tree = assembleReport(content);
    tell('typeset');
    const { files, complaints } = await typesetWeb(tree);
    tell('zip');
    return archive(files, complaints);
  },
  async errata(content, tell) {
    tell('assemble');
    const tree = assembleErrata(content);
    tell('typeset');
    return makePdf(tree);
  },
};

/** Any document as a PDF that a screen reader reads (UA-1). */
export const makePdf = async (tree: DocumentTree): Promise<Printed> => ({
  ...(await typesetPdf(tree, { standard: 'ua-1' })),
  fileCount: null,
});

async function pdf(content: ReportContent, tell: Tell, standard: 'ua-1' | 'a-3a'): Promise<Printed> {
  tell('assemble');
  const tree = assembleReport(content);
  if (standard === 'a-3a') tell('data');
  const attachments = standard === 'a-3a' ? await pdfAttachments(content) : [];
  tell('typeset');
  return { ...(await typesetPdf(tree, { standard, attachments })), fileCount: null };
}

type Typeset = (
  tree: ReturnType<typeof assembleReport>,
  options: { pages: Map<string, number> },
) => Promise<{ bytes: Uint8Array; complaints: Complaint[] }>;

/** Word and Excel print the page numbers that the paper has, so the paper is set first. */
async function paged(content: ReportContent, tell: Tell, typeset: Typeset): Promise<Printed> {
  tell('assemble');
  const tree = assembleReport(content);
  tell('pages');
  const { pages, pageCount } = await typesetPdf(tree, { standard: 'ua-1' });
  tell('typeset');
  return { ...(await typeset(tree, { pages })), pageCount, fileCount: null };
}

function archive(
  files: readonly { path: string; bytes: Uint8Array | string }[],
  complaints: readonly Complaint[],
): Printed {
  const entries = files.map(({ path, bytes }) => ({ path, bytes: Buffer.from(bytes) }));
  return { bytes: zip(entries), pageCount: null, fileCount: files.length, complaints };
}
