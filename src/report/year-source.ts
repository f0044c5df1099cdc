import { type AnnualReport, emptyReport } from '../ledger/annual-report.ts';
import {
  type CorrectionReason,
  isCollected,
  type JurisdictionSummary,
  type Ledger,
  type PictureBytes,
  type PolicyName,
  type TextSlot,
} from '../ledger/index.ts';
import { formatFiscalYear } from '../values/index.ts';
import { ReportRefused } from './refused.ts';

/** What the ledger holds of a year, read once; `content` makes of it what is printed. */
export interface YearSource {
  jurisdiction: JurisdictionSummary;
  fiscalYear: number;
  /** As the documents print it; `null` for a year that no paper covers. */
  stated: AnnualReport | null;
  /** With accepted facts. */
  accepted: AnnualReport;
  policies: PolicyName[];
  slots: TextSlot[];
  pictures: PictureBytes;
  isSample: boolean;
  why: CorrectionReason;
}

/**
 * @param facts what is printed as published needs no facts, and finding them takes a third of the time
 * @throws ReportRefused when the ledger knows nothing of the year
 */
export async function readYear(
  ledger: Ledger,
  jurisdiction: string,
  fiscalYear: number,
  facts: 'accepted' | 'stated' = 'accepted',
): Promise<YearSource> {
  const [known, years, held, slots, policies] = await Promise.all([
    ledger.jurisdictions(),
    ledger.years(jurisdiction),
    facts === 'accepted'
      ? ledger.acceptedReport(jurisdiction, fiscalYear)
      : statedReport(ledger, jurisdiction, fiscalYear),
    ledger.textSlots(jurisdiction, fiscalYear),
    ledger.policyNames(jurisdiction, fiscalYear),
  ]);
  const own = known.find((each) => each.jurisdiction === jurisdiction);
  if (own === undefined || (held === null && !isNear(fiscalYear, own, slots))) {
    throw unknownYear(fiscalYear, own?.fiscalYears ?? []);
  }
  const empty = { ...emptyReport(''), fiscalYear, jurisdiction: own.name, placed: 1 };
  const documents = years.find((each) => each.fiscalYear === fiscalYear)?.documents ?? [];
  // What was only collected here was never printed: there is no paper to print again, or to correct.
  const stated = isCollected(documents) ? null : (held?.stated ?? null);
  return {
    ...{ jurisdiction: own, fiscalYear, policies, slots, stated },
    accepted: held?.report ?? empty,
    pictures: await ledger.pictures(jurisdiction, shownPictures(slots)),
    isSample: documents.some((one) => one.isSample),
    why: reasonsWith(slots, held?.why),
  };
}

/** The statements in the place of the facts. */
async function statedReport(ledger: Ledger, jurisdiction: string, fiscalYear: number) {
  const stated = await ledger.yearReport(jurisdiction, fiscalYear);
  return stated === null ? null : { stated, report: stated, why: undefined };
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

/** Who has changed a text, where the difference is one of texts; of a policy's overview, who wrote last in it. */
function reasonsWith(slots: readonly TextSlot[], why: CorrectionReason | undefined): CorrectionReason {
  const written = slots.filter((each) => each.version > 0).sort(byTime);
  const authors = new Map(written.map((each) => [`text/${each.slot.replace(/:.*/su, '')}`, each.author]));
  return (place) => {
    const author = authors.get(place.subject);
    return author ? `文章を改めました（${author}）` : (why?.(place) ?? '台帳の記録が改まりました');
  };
}

const byTime = (a: TextSlot, b: TextSlot): number => ((a.writtenAt ?? '') < (b.writtenAt ?? '') ? -1 : 1);

function unknownYear(fiscalYear: number, held: readonly number[]): ReportRefused {
  const years = held.length === 0 ? 'まだどの年度もありません' : held.map(formatFiscalYear).join('、');
  return new ReportRefused(
    `${formatFiscalYear(fiscalYear)}の記録は台帳にありません。台帳にある年度: ${years}。`,
  );
}
