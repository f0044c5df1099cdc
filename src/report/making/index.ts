import { assembleErrata, assembleReport, assembleWebReport } from '../assemble/index.ts';
import type { ReportContent } from '../content.ts';
import { dataFiles, pdfAttachments } from '../data/index.ts';
import type { Complaint } from '../document.ts';
import { typesetPdf, typesetWeb, typesetWord, typesetWorkbook } from '../typeset/index.ts';
import { once } from './once.ts';

/** What a report can be made as; `archive` is the PDF for the archive, with データ用 inside. */
export const REPORT_FORMATS = ['pdf', 'archive', 'word', 'workbook', 'data', 'web', 'errata'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What making a format does, one after the other; `pages`: the paper is set to know its page numbers. */
export type MakingStep = 'assemble' | 'pages' | 'data' | 'typeset';

export interface MadeFile {
  bytes: Uint8Array;
  pageCount: number;
  /** What could not be printed, and where. */
  complaints: readonly Complaint[];
}

/** データ用 and the web edition are many files. */
export interface MadeFolder {
  /** `path` with `/`, below the folder. */
  files: readonly { path: string; bytes: Uint8Array }[];
  complaints: readonly Complaint[];
}

type Tell = (step: MakingStep) => void;

/** @param tell called when a step begins */
export type Maker = (format: ReportFormat, tell?: Tell) => Promise<MadeFile | MadeFolder>;

/**
 * Makes the files of one report. What several of them need, the document and its page numbers, is worked out once.
 * The same content gives the same bytes.
 */
export function makerOf(content: ReportContent): Maker {
  const document = once(() => assembleReport(content));
  const paper = once(() => typesetPdf(document(), { standard: 'ua-1' }));
  const assembled = (tell: Tell) => {
    tell('assemble');
    return document();
  };
  /** Word and Excel print the page numbers that the paper has. */
  const paged = (typeset: typeof typesetWord | typeof typesetWorkbook) => async (tell: Tell) => {
    const tree = assembled(tell);
    tell('pages');
    const { pages, pageCount } = await paper();
    tell('typeset');
    return { ...(await typeset(tree, { pages })), pageCount };
  };
  const makers: Record<ReportFormat, (tell: Tell) => Promise<MadeFile | MadeFolder>> = {
    async pdf(tell) {
      assembled(tell);
      tell('typeset');
      return paper();
    },
    async archive(tell) {
      const tree = assembled(tell);
      tell('data');
      const attachments = await pdfAttachments(content);
      tell('typeset');
      return typesetPdf(tree, { standard: 'a-3a', attachments });
    },
    word: paged(typesetWord),
    workbook: paged(typesetWorkbook),
    async data(tell) {
      tell('data');
      return { files: await dataFiles(content), complaints: [] };
    },
    async web(tell) {
      tell('assemble');
      const tree = assembleWebReport(content);
      tell('typeset');
      return typesetWeb(tree);
    },
    async errata(tell) {
      tell('assemble');
      const tree = assembleErrata(content);
      tell('typeset');
      return typesetPdf(tree, { standard: 'ua-1' });
    },
  };
  return (format, tell = () => {}) => makers[format](tell);
}
