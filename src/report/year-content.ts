import type { AnnualReport } from '../ledger/annual-report.ts';
import { correctionsBetween, type Ledger, reportWithTexts, type TextMode } from '../ledger/index.ts';
import { chartsOf } from '../trends/index.ts';
import { formatFiscalYear } from '../values/index.ts';
import type { ReportContent } from './content.ts';
import { issueOf } from './issue.ts';
import { ReportRefused } from './refused.ts';
import type { YearSource } from './year-source.ts';

/** As the documents print it, with what people wrote where the ledger does not hold the document's words. */
export async function printedContent(ledger: Ledger, year: YearSource): Promise<ReportContent> {
  const { jurisdiction, fiscalYear, stated } = year;
  if (stated === null) throw notPublished(fiscalYear);
  const charts = await chartsOf(ledger, jurisdiction.jurisdiction, fiscalYear, { printedIn: fiscalYear });
  return { ...contentOf(year, stated, 'fill', 'published'), charts };
}

/** Accepted facts and this year's texts, with what they say otherwise than the documents. */
export async function correctedContent(ledger: Ledger, year: YearSource): Promise<ReportContent> {
  const charts = await chartsOf(ledger, year.jurisdiction.jurisdiction, year.fiscalYear);
  const content = contentOf(year, year.accepted, 'over', 'corrected');
  if (year.stated === null) return { ...content, charts };
  const printed = contentOf(year, year.stated, 'fill', 'published');
  return { ...content, charts, corrections: correctionsBetween(printed.report, content.report, year.why) };
}

/** The next edition as it would be now: last year's texts stand where nobody has written yet. */
export async function draftContent(ledger: Ledger, year: YearSource): Promise<ReportContent> {
  const charts = await chartsOf(ledger, year.jurisdiction.jurisdiction, year.fiscalYear);
  return { ...contentOf(year, year.accepted, 'draft', 'draft'), charts };
}

function contentOf(
  { jurisdiction, fiscalYear, slots, pictures, policies, isSample }: YearSource,
  report: AnnualReport,
  mode: TextMode,
  kind: ReportContent['edition']['kind'],
): ReportContent {
  const covered = coveredBy(report);
  return {
    jurisdiction: { code: jurisdiction.jurisdiction, name: jurisdiction.name },
    fiscalYear,
    edition: { kind, number: 0, ...issueOf(report, fiscalYear) },
    report: reportWithTexts(report, slots, mode, pictures),
    policies: mode === 'draft' ? policies : policies.filter((each) => covered.has(each.policy)),
    ...{ charts: [], corrections: [], isSample },
  };
}

/** The policies of which a report speaks: under which it lists programs, states a sum or has a chapter. */
function coveredBy({ masterList, programs, sections, subtotals }: AnnualReport): Set<number> {
  const listed = [...masterList.map((row) => row.policy), ...programs.flatMap((each) => each.policies)];
  return new Set([...listed, ...[...sections, ...subtotals].flatMap((each) => each.policies)]);
}

function notPublished(fiscalYear: number): ReportRefused {
  return new ReportRefused(
    `${formatFiscalYear(fiscalYear)}の年次報告は、まだ公表されていません。案を印刷するには、版に「案」（--edition draft）を指定してください。`,
  );
}
