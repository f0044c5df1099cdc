import type { Ledger } from '../ledger/index.ts';
import {
  addUsage,
  changedDays,
  countedMonths,
  createUsageCounter,
  type UsageCounter,
  usageFigures,
} from '../supports/index.ts';
import type { FiguresServices } from '../web/index.ts';

/** Counts of how the portal is used; to be closed before the ledger is. */
export const usageCounter = (
  { database: { db }, clock }: Ledger,
  jurisdiction: string,
  onError: (error: unknown) => void,
): UsageCounter =>
  createUsageCounter({ clock, onError, write: (counted) => addUsage(db, jurisdiction, counted) });

/** So many days of changes are shown: a month of nights in which every one brings something. */
const CHANGES = 30;

/** The figures as the pages use them. */
export const webFigures = (
  { database: { db } }: Ledger,
  jurisdiction: string,
  counter: UsageCounter,
): FiguresServices => ({
  count: counter.count,
  miss: counter.miss,
  async between(months) {
    await counter.flush();
    return usageFigures(db, jurisdiction, months);
  },
  months: () => countedMonths(db, jurisdiction),
  changes: () => changedDays(db, jurisdiction, CHANGES),
});
