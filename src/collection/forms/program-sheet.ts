import type { FormRow, FormSheet } from '../../formats/index.ts';
import { formatFiscalYear } from '../../values/index.ts';
import type { Question, QuestionSection } from '../question.ts';
import { stateWords } from '../states/steps.ts';
import { type FormAnswer, type HandedBack, programName } from './form-answer.ts';
import { FORM_VERSION, formatFormNumber } from './form-number.ts';
import { indicatorRows } from './indicator-rows.ts';
import { type Ground, notesAt, questionRows } from './question-rows.ts';
import { dayWords, explanation, NUMBER_LABEL, roundTitle, SECTION_WORDS } from './words.ts';

/** 番号か見出し, 見出しの続き, 前年度, 当年度, 書き方や理由: A4 upright takes about a hundred digits. */
export const WIDTHS = [5, 21, 25, 25, 31];
const ALL = WIDTHS.length;
/** The band and the heads of the columns stay in sight. */
const FROZEN = 5;

const SECTIONS: readonly QuestionSection[] = ['program', 'money', 'texts', 'indicators'];

/**
 * The form of one answer.
 * @param back when it is handed back: what the person wrote, and what is to be said of it
 */
export function programSheet(name: string, form: FormAnswer, back: HandedBack | null): FormSheet {
  const { answer, questions, remarks } = form;
  const number = formatFormNumber({
    formVersion: FORM_VERSION,
    fiscalYear: answer.fiscalYear,
    answer: answer.id,
    version: answer.version,
  });
  const ground: Ground = {
    values: back?.values ?? answer.values,
    remarks: remarks.filter(({ closedAt }) => closedAt === null),
    findings: back?.findings ?? [],
  };
  return {
    name,
    mark: number,
    widths: WIDTHS,
    rows: [
      ...bandRows(form, number),
      ...notesAt(null, ground),
      ...SECTIONS.flatMap((section) =>
        sectionRows(
          section,
          questions.filter((question) => question.section === section),
          ground,
        ),
      ),
    ],
    frozen: FROZEN,
    orientation: 'portrait',
    footer: `${programName(answer)}　${NUMBER_LABEL} ${number}`,
  };
}

function bandRows({ answer, organisationName }: FormAnswer, number: string): FormRow[] {
  const facts = [
    `回答する組織：${organisationName}`,
    `提出期限：${dayWords(answer.due)}`,
    `状態：${stateWords[answer.state]}`,
  ];
  return [
    {
      cells: [
        { column: 0, across: 3, value: roundTitle(answer.fiscalYear), look: 'title' },
        { column: 3, across: 2, value: `${NUMBER_LABEL} ${number}`, look: 'mark' },
      ],
    },
    { height: 26, cells: [{ column: 0, across: ALL, value: programName(answer), look: 'name' }] },
    { height: 18, cells: [{ column: 0, across: ALL, value: facts.join('　　'), look: 'fact' }] },
    { cells: [{ column: 0, across: ALL, value: explanation.join('\n'), look: 'text' }] },
    {
      height: 18,
      cells: [
        { column: 0, across: 2, value: '項目', look: 'head' },
        { column: 2, value: `前年度（${formatFiscalYear(answer.fiscalYear - 1)}）`, look: 'head' },
        { column: 3, value: `当年度（${formatFiscalYear(answer.fiscalYear)}）`, look: 'head' },
        { column: 4, value: '書き方', look: 'head' },
      ],
    },
  ];
}

function sectionRows(section: QuestionSection, questions: readonly Question[], ground: Ground): FormRow[] {
  if (questions.length === 0) return [];
  const head: FormRow = {
    height: 20,
    staysWithNext: true,
    cells: [{ column: 0, across: ALL, value: SECTION_WORDS[section], look: 'section' }],
  };
  const rows = section === 'indicators' ? indicatorRows(questions, ground) : questionRows(questions, ground);
  return [head, ...rows];
}
