import type { AnnualReport, Indicator, ProgramEntry } from '../../ledger/annual-report.ts';
import { familiesOf } from '../families.ts';
import { compareCells } from './cells.ts';
import { labelKey } from './match-indicators.ts';

const known = new WeakMap<AnnualReport, Map<ProgramEntry, ProgramEntry>>();

/** A relisting's row that only repeats the original's: what is wrong with it has been said there. */
export function repeatsOriginal(report: AnnualReport, entry: ProgramEntry, row: Indicator): boolean {
  const original = originalsOf(report).get(entry);
  return (
    original?.indicators.some(
      (each) =>
        labelKey(each) === labelKey(row) &&
        compareCells(each.previous, row.previous) === 'same' &&
        compareCells(each.current, row.current) === 'same',
    ) ?? false
  );
}

function originalsOf(report: AnnualReport): Map<ProgramEntry, ProgramEntry> {
  const found =
    known.get(report) ??
    new Map(
      familiesOf(report).flatMap(({ original, relistings }) =>
        relistings.flatMap(({ entry }): [ProgramEntry, ProgramEntry][] =>
          entry && original?.entry ? [[entry, original.entry]] : [],
        ),
      ),
    );
  known.set(report, found);
  return found;
}
