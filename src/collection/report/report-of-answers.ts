import type { AnnualReport, ProgramEntry } from '../../ledger/index.ts';
import { formatFiscalYear } from '../../values/index.ts';
import type { Round } from '../round.ts';
import { programEntry } from './entries.ts';
import { linesInOrder } from './in-order.ts';
import { type Listed, listedAnswers, listsOf, type ReportedAnswer } from './listed.ts';
import { masterRow, type NameOf } from './rows.ts';
import { subtotalsOf } from './sums.ts';

export interface ReportNames {
  nameOf: NameOf;
  /** Policies whose programs stand in one list (⑥ and ⑦), as the source year prints them. */
  together?: readonly (readonly number[])[];
}

/** 令和3年度 照会: what the document is called in the ledger. */
export const documentName = (fiscalYear: number): string => `${formatFiscalYear(fiscalYear)} 照会`;

/**
 * The year as the answers state it: 施策一覧, lists and sheets with their sums. Its places are made up (`fieldAt` leads
 * back from them), its explanations are for checking only (`forLedger` takes them out).
 */
export function reportOfAnswers(
  { fiscalYear, threshold }: Pick<Round, 'fiscalYear' | 'threshold'>,
  answers: readonly ReportedAnswer[],
  { nameOf, together = [] }: ReportNames,
): AnnualReport {
  const listed = listedAnswers(answers);
  const masterList = listed.map((each) => masterRow(each, nameOf));
  const programs = listsOf(listed, together).flatMap((policies) =>
    listEntries(listed, policies, fiscalYear, nameOf),
  );
  return {
    ...{ file: documentName(fiscalYear), kind: 'annual-report', fiscalYear, jurisdiction: null },
    ...{ masterList, programs, subtotals: subtotalsOf(masterList, programs) },
    ...{ definitions: [], tables: [], figures: [], economicNotes: [], caseStudies: [], councilMembers: [] },
    ...{ sections: [], placed: 1, unplaced: [], notes: [], asked: { threshold } },
  };
}

/** A program that stands under both policies of a list is one row of it. */
function listEntries(
  listed: readonly Listed[],
  policies: readonly number[],
  fiscalYear: number,
  nameOf: NameOf,
): ProgramEntry[] {
  const own = policies.flatMap((policy) => listed.filter(({ listing }) => listing.policy === policy));
  const firsts = own.filter((each, at) => own.findIndex(({ answer }) => answer === each.answer) === at);
  return firsts.map((each, at) => {
    const all = own.filter(({ answer }) => answer === each.answer);
    const original = all.reduce((a, b) => (b.index < a.index ? b : a));
    const shared = all.map(({ listing }) => listing.policy);
    return programEntry(original, { no: at + 1, policies: shared, fiscalYear }, nameOf);
  });
}

/** What the ledger keeps: why a value moved is said between division and secretariat, and is printed nowhere. */
export function forLedger({ asked: _asked, ...report }: AnnualReport): AnnualReport {
  const programs = report.programs.map(
    ({ costExplanation: _why, previousCost: _before, unreadableAmounts: _text, ...entry }) => ({
      ...entry,
      indicators: entry.indicators.map(({ explanation: _explanation, ...row }) => row),
    }),
  );
  return linesInOrder({ ...report, programs });
}

/** Last year's words of the same programs, to hold the answers against; under this year's names. */
export function lastYearReport(
  { sourceYear, threshold }: Pick<Round, 'sourceYear' | 'threshold'>,
  answers: readonly ReportedAnswer[],
  names: ReportNames,
): AnnualReport {
  const earlier = answers
    .filter(({ lastYear }) => Object.keys(lastYear).length > 0)
    .map((answer) => ({
      ...answer,
      ...{ values: { ...answer.lastYear, name: answer.values.name ?? '' }, lastYear: {}, counted: {} },
    }));
  const { asked: _asked, ...report } = reportOfAnswers({ fiscalYear: sourceYear, threshold }, earlier, names);
  return { ...report, file: `${formatFiscalYear(sourceYear)}の報告` };
}

/** Which policies a report prints in one list. */
export function listsTogether(report: Pick<AnnualReport, 'programs'>): number[][] {
  const shared = report.programs.map(({ policies }) => policies).filter((policies) => policies.length > 1);
  return [...new Map(shared.map((policies) => [policies.join(), policies])).values()];
}
