import type { Connection } from '../../../platform/index.ts';
import type { AnnualReport } from '../../annual-report.ts';
import { acceptedReport } from '../../year-report/accepted-report.ts';
import type { AcceptedReport, CorrectedReport } from '../../year-report/correction.ts';
import { correctionsBetween } from '../../year-report/differences.ts';
import { mergedReport } from '../../year-report/merged-report.ts';
import { statedReport } from '../../year-report/stated-report.ts';
import { whyCorrected } from '../../year-report/why-corrected.ts';
import { descriptionsOf } from '../year-store.ts';
import { acceptedYear } from './accepted-year.ts';
import { yearStatements } from './year-statements.ts';

/** What the documents of a year state, place by place, as one report; `null` when the ledger holds none. */
export async function yearReport(
  connection: Connection,
  jurisdiction: string,
  fiscalYear: number,
): Promise<AnnualReport | null> {
  const [held, descriptions] = await Promise.all([
    yearStatements(connection, jurisdiction, fiscalYear),
    descriptionsOf(connection, jurisdiction, fiscalYear),
  ]);
  if (held.length === 0) return null;
  return described(mergedReport(held.map(statedReport)), descriptions);
}

/** The same beside accepted facts in the place of statements. */
export async function acceptedYearReport(
  connection: Connection,
  jurisdiction: string,
  fiscalYear: number,
): Promise<AcceptedReport | null> {
  const [stated, year] = await Promise.all([
    yearReport(connection, jurisdiction, fiscalYear),
    acceptedYear(connection, jurisdiction, fiscalYear),
  ]);
  if (stated === null) return null;
  return { stated, report: acceptedReport(stated, year), why: (place) => whyCorrected(place, year) };
}

/** The same with every place where statements and facts differ. */
export async function correctedReport(
  connection: Connection,
  jurisdiction: string,
  fiscalYear: number,
): Promise<CorrectedReport | null> {
  const accepted = await acceptedYearReport(connection, jurisdiction, fiscalYear);
  if (accepted === null) return null;
  const { stated, report, why } = accepted;
  return { ...accepted, corrections: correctionsBetween(stated, report, why) };
}

/** Our own sentence stands where the ledger holds none of the document's. */
function described(report: AnnualReport, descriptions: ReadonlyMap<string, string>): AnnualReport {
  const programs = report.programs.map((entry) =>
    entry.overview === '' ? { ...entry, overview: descriptions.get(entry.programId ?? '') ?? '' } : entry,
  );
  return { ...report, programs };
}
