import type { ProgramView } from '../../../ledger/index.ts';

/** What one A4 page holds beside what always stands on it. */
export interface Room {
  /** Rows of the table of money. */
  years: number;
  /** Lines of the table of indicators: a long label takes more than one. */
  indicatorLines: number;
  /** Sentences about earlier and later programs. */
  lineage: number;
}

/** Lines of tables and lists that the page holds. */
const LINES = 27;
const MOST_YEARS = 10;
const MOST_LINEAGE = 3;
const FEWEST_INDICATORS = 6;

export function roomFor({ name, years, earlier, later }: ProgramView): Room {
  const lineage = Math.min(MOST_LINEAGE, Math.max(1, earlier.length + later.length));
  const rows = Math.min(MOST_YEARS, Math.max(1, years.length));
  const title = Math.ceil(name.length / 26) - 1;
  const left = LINES - rows - lineage * 2 - title * 2;
  return { years: rows, indicatorLines: Math.max(FEWEST_INDICATORS, left), lineage };
}
