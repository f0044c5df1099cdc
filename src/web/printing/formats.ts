import { type MakingStep, REPORT_FORMATS, type ReportFormat } from '../../report/index.ts';

/** What a report can be printed as, in the order of the buttons. */
export const PRINT_FORMATS = REPORT_FORMATS;
export type PrintFormat = ReportFormat;

/** What a print job does, one after the other. */
export type PrintStep = 'gather' | MakingStep | 'zip' | 'keep';

interface Form {
  /** Of the file's name in ASCII. */
  ending: string;
  /** How the file is called in Japanese, behind the report's name. */
  called: string;
  mediaType: string;
  steps: readonly PrintStep[];
}

const PDF = { ending: '.pdf', mediaType: 'application/pdf' };
const ZIP = { mediaType: 'application/zip' };
const OFFICE = 'application/vnd.openxmlformats-officedocument.';

export const FORMS: Record<PrintFormat, Form> = {
  pdf: { ...PDF, called: '.pdf', steps: ['gather', 'assemble', 'typeset', 'keep'] },
  archive: {
    ...PDF,
    ending: '-a3a.pdf',
    called: '（保存用）.pdf',
    steps: ['gather', 'assemble', 'data', 'typeset', 'keep'],
  },
  word: {
    ending: '.docx',
    called: '.docx',
    mediaType: `${OFFICE}wordprocessingml.document`,
    steps: ['gather', 'assemble', 'pages', 'typeset', 'keep'],
  },
  workbook: {
    ending: '.xlsx',
    called: '（印刷用）.xlsx',
    mediaType: `${OFFICE}spreadsheetml.sheet`,
    steps: ['gather', 'assemble', 'pages', 'typeset', 'keep'],
  },
  data: { ...ZIP, ending: '-data.zip', called: '（データ用）.zip', steps: ['gather', 'data', 'zip', 'keep'] },
  web: {
    ...ZIP,
    ending: '-web.zip',
    called: '（Web版）.zip',
    steps: ['gather', 'assemble', 'typeset', 'zip', 'keep'],
  },
  errata: {
    ...PDF,
    ending: '-errata.pdf',
    called: '（正誤表）.pdf',
    steps: ['gather', 'assemble', 'typeset', 'keep'],
  },
};

export const isPrintFormat = (text: string): text is PrintFormat =>
  (PRINT_FORMATS as readonly string[]).includes(text);

/** What a frozen file of an edition (`annual-report-2020-1-a3a.pdf`) was printed as; `null` for any other name. */
export function formatOfFile(name: string): PrintFormat | null {
  const ending = name.replace(/^annual-report-\d+-\d+/, '');
  return PRINT_FORMATS.find((format) => FORMS[format].ending === ending) ?? null;
}
