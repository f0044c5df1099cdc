import type { PolicyYear, YearSummary } from '../../../../ledger/index.ts';
import { isPaperYear } from '../../../paper-year.ts';
import type { WebLedger } from '../../../services.ts';
import { changesBetween } from './changes.ts';
import type { ReportChanges } from './changes.tsx';

/** A year against the nearest earlier one of which the ledger holds a report. */
export async function changesOfYear(
  ledger: WebLedger,
  jurisdiction: string,
  fiscalYear: number,
): Promise<ReportChanges | null> {
  const years = (await ledger.years(jurisdiction)).filter((year) => !isPaperYear(year));
  const now = years.find((year) => year.fiscalYear === fiscalYear);
  const before = years.findLast((year) => year.fiscalYear < fiscalYear);
  if (now === undefined || before === undefined) return null;
  const policies = (year: YearSummary) =>
    Promise.all(year.policies.map(({ policy }) => ledger.policyYear(jurisdiction, year.fiscalYear, policy)));
  const [earlier, later, links] = await Promise.all([
    policies(before),
    policies(now),
    ledger.lineage(jurisdiction, { withSameName: true }),
  ]);
  const held = (each: (PolicyYear | null)[]) => each.filter((policy) => policy !== null);
  return {
    from: before.fiscalYear,
    policies: changesBetween({ earlier: held(earlier), later: held(later), links }),
  };
}
