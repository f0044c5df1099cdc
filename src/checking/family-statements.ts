import type { AnnualReport, MasterRow, ProgramEntry } from '../ledger/annual-report.ts';
import type { Statement } from './disagreement.ts';
import { type Family, listingsIn } from './families.ts';
import { listPlace, placeOf } from './finding.ts';
import { listWhere, masterWhere } from './places.ts';

/** What every row of both lists says about one thing of a program, original and relistings alike. */
export function statementsIn<T>(
  report: AnnualReport,
  family: Family,
  said: (stated: MasterRow | ProgramEntry) => T,
): Statement<T>[] {
  return listingsIn(family).flatMap((listing): Statement<T>[] => {
    const { rows, entry } = listing;
    const master = rows.map((row) => ({
      value: said(row),
      place: placeOf(report, row),
      where: masterWhere(row),
      listing,
      row,
    }));
    if (!entry) return master;
    const list = {
      value: said(entry),
      place: listPlace(report, entry),
      where: listWhere(entry),
      listing,
      entry,
    };
    return [...master, list];
  });
}
