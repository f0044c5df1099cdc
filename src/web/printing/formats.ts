import { type MakingStep, REPORT_FORMATS, type ReportFormat } from '../../report/index.ts';

/** What a report can be printed as, in the order of the buttons. */
export const PRINT_FORMATS = REPORT_FORMATS;
export type PrintFormat = ReportFormat;

/** What a print job does, one after the other. */
export type PrintStep = 'gather' | MakingStep | 'zip' | 'keep';

interface Form {
  ending: string;
  mediaType: string;
  steps: readonly PrintStep[];
}

const PDF = { ending: '.pdf', mediaType: 'application/pdf' };
const ZIP = { mediaType: 'application/zip' };
const OFFICE = 'application/vnd.openxmlformats-officedocument.';

export const FORMS: Record<PrintFormat, Form> = {
  pdf: { ...PDF, steps: ['gather', 'assemble', 'typeset', 'keep'] },
  archive: { ...PDF, ending: '-a3a.pdf', steps: ['gather', 'assemble', 'data', 'typeset', 'keep'] },
  word: {
    ending: '.docx',
    mediaType: `${OFFICE}wordprocessingml.document`,
    steps: ['gather', 'assemble', 'pages', 'typeset', 'keep'],
  },
  workbook: {
    ending: '.xlsx',
    mediaType: `${OFFICE}spreadsheetml.sheet`,
    steps: ['gather', 'assemble', 'pages', 'typeset', 'keep'],
  },
  data: { ...ZIP, ending: '-data.zip', steps: ['gather', 'data', 'zip', 'keep'] },
  web: { ...ZIP, ending: '-web.zip', steps: ['gather', 'assemble', 'typeset', 'zip', 'keep'] },
  errata: { ...PDF, ending: '-errata.pdf', steps: ['gather', 'assemble', 'typeset', 'keep'] },
};

export const isPrintFormat = (text: string): text is PrintFormat =>
  (PRINT_FORMATS as readonly string[]).includes(text);
