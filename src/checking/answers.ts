import type { AnnualReport, Indicator, ProgramEntry } from '../ledger/annual-report.ts';
import type { Finding } from '../ledger/finding.ts';

/** A program that an answer of a round tells of; a relisting repeats what its original says. */
export interface AnsweredProgram {
  report: AnnualReport;
  entry: ProgramEntry;
  /** From which change against last year a reason is asked, in percent. */
  threshold: number;
}

/** The programs of those reports that are made of answers; what was read from paper is none. */
export const answeredPrograms = (reports: readonly AnnualReport[]): AnsweredProgram[] =>
  reports.flatMap((report) => {
    const { asked } = report;
    if (asked === undefined) return [];
    return report.programs
      .filter(({ isRelisting }) => !isRelisting)
      .map((entry) => ({ report, entry, threshold: asked.threshold }));
  });

/** An indicator of an answer, with where it stands. */
export const answeredIndicators = (
  reports: readonly AnnualReport[],
): (AnsweredProgram & { row: Indicator })[] =>
  answeredPrograms(reports).flatMap((each) => each.entry.indicators.map((row) => ({ ...each, row })));

/** Fields of an answer that have no line of their own where they are empty, as findings call them. */
export const ANSWER_FIELDS = { cost: '事業費', overview: '事業概要', result: '事業実績' } as const;

/** Amounts of an answer, as findings call them. */
export const AMOUNT_FIELDS = {
  cost: ANSWER_FIELDS.cost,
  national: '国庫',
  other: 'その他',
  general: '一般財源',
} as const;

const NAMES = { ...ANSWER_FIELDS, ...AMOUNT_FIELDS };
const RULES = ['missing-answer', 'unexplained-change', 'unreadable-value'];

/**
 * The field that a finding of an answer asks for, where its place alone does not tell: the rules for answers
 * begin what they expect with the field's name. `null` for every other finding.
 */
export function answerFieldOf({ rule, expected }: Finding): keyof typeof NAMES | null {
  if (!RULES.includes(rule)) return null;
  const fields = Object.keys(NAMES) as (keyof typeof NAMES)[];
  return fields.find((field) => expected.startsWith(NAMES[field])) ?? null;
}
