import type { AnnualReport } from '../ledger/annual-report.ts';
import type { Ledger } from '../ledger/index.ts';
import { formatFiscalYear } from '../values/index.ts';
import type { EditionChoice, ReportContent } from './content.ts';
import { issueOf } from './issue.ts';

/** Which report is wanted. */
export interface ReportOrder {
  jurisdiction: string;
  fiscalYear: number;
  edition: EditionChoice;
}

/** The ledger can't give this report; the message says why and what it holds. */
export class ReportRefused extends Error {
  override readonly name = 'ReportRefused';
}

/**
 * Everything that the report of a year prints.
 * @throws ReportRefused when the ledger does not know the year or the edition
 */
export async function reportContent(
  ledger: Ledger,
  { jurisdiction, fiscalYear }: ReportOrder,
): Promise<ReportContent> {
  const summary = (await ledger.jurisdictions()).find((each) => each.jurisdiction === jurisdiction);
  const report = await ledger.yearReport(jurisdiction, fiscalYear);
  if (report === null || summary === undefined) throw unknownYear(fiscalYear, summary?.fiscalYears ?? []);
  const names = await ledger.policyNames(jurisdiction, fiscalYear);
  const covered = policiesOf(report);
  return {
    jurisdiction: { code: jurisdiction, name: summary.name },
    fiscalYear,
    edition: { kind: 'published', number: 0, ...issueOf(report, fiscalYear) },
    report,
    policies: names.filter((each) => covered.has(each.policy)),
    charts: [],
    corrections: [],
    isSample: summary.isSample,
  };
}

const policiesOf = (report: AnnualReport) =>
  new Set([
    ...report.masterList.map((row) => row.policy),
    ...report.programs.flatMap((each) => each.policies),
  ]);

function unknownYear(fiscalYear: number, held: readonly number[]): ReportRefused {
  const years = held.length === 0 ? 'まだどの年度もありません' : held.map(formatFiscalYear).join('、');
  return new ReportRefused(
    `${formatFiscalYear(fiscalYear)}の記録は台帳にありません。台帳にある年度: ${years}。`,
  );
}
