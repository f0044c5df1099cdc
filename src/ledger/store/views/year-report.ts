import type { Connection } from '../../../platform/index.ts';
import type { AnnualReport } from '../../annual-report.ts';
import { acceptedReport } from '../../year-report/accepted-report.ts';
import type { CorrectedReport } from '../../year-report/correction.ts';
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

/** The same with accepted facts in the place of statements, and every place where the two differ. */
export async function correctedReport(
  connection: Connection,
  jurisdiction: string,
  fiscalYear: number,
): Promise<CorrectedReport | null> {
  const stated = await yearReport(connection, jurisdiction, fiscalYear);
  if (stated === null) return null;
  const year = await acceptedYear(connection, jurisdiction, fiscalYear);
  const report = acceptedReport(stated, year);
  return { report, corrections: correctionsBetween(stated, report, (place) => whyCorrected(place, year)) };
}

/** Our own sentence stands where the ledger holds none of the document's. */
function described(report: AnnualReport, descriptions: ReadonlyMap<string, string>): AnnualReport {
  const programs = report.programs.map((entry) =>
    entry.overview === '' ? { ...entry, overview: descriptions.get(entry.programId ?? '') ?? '' } : entry,
  );
  return { ...report, programs };
}
