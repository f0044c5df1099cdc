import { type AnnualReport, emptyReport } from '../ledger/annual-report.ts';
import {
  type CorrectionReason,
  correctionsBetween,
  type JurisdictionSummary,
  type Ledger,
  type PictureBytes,
  type PolicyName,
  reportWithTexts,
  type TextMode,
  type TextSlot,
} from '../ledger/index.ts';
import { chartsOf } from '../trends/index.ts';
import { formatFiscalYear } from '../values/index.ts';
import type { ReportContent } from './content.ts';
import { issueOf } from './issue.ts';
import { ReportRefused } from './refused.ts';

/** What the ledger holds of a year, read once; `content` makes of it what is printed. */
export interface YearSource {
  jurisdiction: JurisdictionSummary;
  fiscalYear: number;
  /** As the documents print it; `null` for a year that no document covers. */
  stated: AnnualReport | null;
  /** With accepted facts. */
  accepted: AnnualReport;
  policies: PolicyName[];
  slots: TextSlot[];
  pictures: PictureBytes;
  isSample: boolean;
  why: CorrectionReason;
}

/** @throws ReportRefused when the ledger knows nothing of the year */
export async function readYear(
  ledger: Ledger,
  jurisdiction: string,
  fiscalYear: number,
): Promise<YearSource> {
  const [known, years, held, slots, policies] = await Promise.all([
    ledger.jurisdictions(),
    ledger.years(jurisdiction),
    ledger.acceptedReport(jurisdiction, fiscalYear),
    ledger.textSlots(jurisdiction, fiscalYear),
    ledger.policyNames(jurisdiction, fiscalYear),
  ]);
  const own = known.find((each) => each.jurisdiction === jurisdiction);
  if (own === undefined || (held === null && !isNear(fiscalYear, own, slots))) {
    throw unknownYear(fiscalYear, own?.fiscalYears ?? []);
  }
  const empty = { ...emptyReport(''), fiscalYear, jurisdiction: own.name, placed: 1 };
  return {
    ...{ jurisdiction: own, fiscalYear, policies, slots },
    ...{ stated: held?.stated ?? null, accepted: held?.report ?? empty },
    pictures: await ledger.pictures(jurisdiction, shownPictures(slots)),
    isSample: years.some(
      (each) => each.fiscalYear === fiscalYear && each.documents.some((one) => one.isSample),
    ),
    why: reasonsWith(slots, held?.why),
  };
}

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

/** The policies of which a report speaks: under which it lists programs or has a chapter. */
function coveredBy({ masterList, programs, sections }: AnnualReport): Set<number> {
  const listed = [...masterList.map((row) => row.policy), ...programs.flatMap((each) => each.policies)];
  return new Set([...listed, ...sections.flatMap((each) => each.policies)]);
}

/** A year that begins now can be written before any document covers it; 2087 can't. */
function isNear(
  fiscalYear: number,
  { fiscalYears }: JurisdictionSummary,
  slots: readonly TextSlot[],
): boolean {
  if (slots.some((each) => each.version > 0)) return true;
  const [first, last] = [fiscalYears[0], fiscalYears.at(-1)];
  return first !== undefined && last !== undefined && fiscalYear > first && fiscalYear <= last + 1;
}

const shownPictures = (slots: readonly TextSlot[]): string[] =>
  slots.flatMap((each) => (each.details.pictures ?? []).map((picture) => picture.id));

/** Who has changed a text, where the difference is one of texts. */
function reasonsWith(slots: readonly TextSlot[], why: CorrectionReason | undefined): CorrectionReason {
  const authors = new Map(slots.map((each) => [`text/${each.slot}`, each.author]));
  return (place) => {
    const author = authors.get(place.subject) ?? null;
    return author !== null ? `文章を改めました（${author}）` : (why?.(place) ?? '台帳の記録が改まりました');
  };
}

function unknownYear(fiscalYear: number, held: readonly number[]): ReportRefused {
  const years = held.length === 0 ? 'まだどの年度もありません' : held.map(formatFiscalYear).join('、');
  return new ReportRefused(
    `${formatFiscalYear(fiscalYear)}の記録は台帳にありません。台帳にある年度: ${years}。`,
  );
}

function notPublished(fiscalYear: number): ReportRefused {
  return new ReportRefused(
    `${formatFiscalYear(fiscalYear)}の年次報告は、まだ公表されていません。案を印刷するには、版に「案」（--edition draft）を指定してください。`,
  );
}
