import type { Alignment } from '../../ledger/annual-report.ts';
import { bigrams, compareNames, normalise } from '../../values/index.ts';
import type { ListRow } from './policy-list.ts';
import type { Sheet } from './sheet.ts';

/** What speaks for and against a sheet being that of a row. */
export interface Evidence {
  /** What the printed heading says: 1 agrees, −1 contradicts, 0 is not there. */
  heading: number;
  /** What the division in charge says, likewise. */
  division: number;
  /** Share (0–1) of the name's letter pairs that the sheet's own words contain. */
  content: number;
}

/** What is compared of a sheet, worked out once. */
export interface SheetFeatures {
  sheet: Sheet;
  teams: string;
  letterPairs: Set<string>;
}

/** What is compared of a row, worked out once. */
export interface RowFeatures {
  row: ListRow;
  divisions: string[];
  letterPairs: string[];
}

/** How much an evidence counts when ways to pair are compared. */
export const weight = (evidence: Evidence): number =>
  10 * evidence.heading + (evidence.division > 0 ? 3 : 5 * evidence.division) + 6 * evidence.content - 1;

export function sheetFeatures(sheet: Sheet): SheetFeatures {
  const prose = [...sheet.overview, ...sheet.result].map((line) => line.text).join('');
  const labels = sheet.indicators.map((indicator) => indicator.label).join('');
  return {
    sheet,
    teams: normalise(sheet.teams.join(' ')),
    letterPairs: new Set(bigrams(normalise(prose + labels))),
  };
}

export const rowFeatures = (row: ListRow): RowFeatures => ({
  row,
  divisions: row.divisions.map((division) => normalise(division.replace(/[（(].*$/, ''))),
  letterPairs: bigrams(normalise(row.name)),
});

export function evidenceOf({ row, divisions, letterPairs }: RowFeatures, found: SheetFeatures): Evidence {
  const contained = letterPairs.filter((pair) => found.letterPairs.has(pair)).length;
  return {
    heading: headingEvidence(row, found.sheet),
    division: divisionEvidence(divisions, found.teams),
    content: letterPairs.length === 0 ? 0 : contained / letterPairs.length,
  };
}

function headingEvidence(row: ListRow, sheet: Sheet): number {
  const heading = sheet.heading;
  if (!heading) return 0;
  const name = heading.name === null ? 0 : compareNames(heading.name, row.name) === 'different' ? -0.5 : 1;
  const no = heading.no === null ? 0 : heading.no === row.no ? 0.5 : -0.5;
  const cost = heading.cost === null ? 0 : heading.cost === row.cost ? 0.5 : -0.25;
  return Math.max(-1, Math.min(1, name + no + cost));
}

function divisionEvidence(divisions: readonly string[], teams: string): number {
  if (divisions.length === 0 || teams === '') return 0;
  return divisions.some((division) => teams.includes(division)) ? 1 : -1;
}

/** By which evidence a pair is joined, and how sure that is (0–1). */
export function judge(evidence: Evidence, complete: boolean): { alignment: Alignment; confidence: number } {
  if (evidence.heading > 0.4) return { alignment: 'printed', confidence: evidence.division < 0 ? 0.7 : 0.99 };
  const order = complete ? 0.1 : 0;
  if (evidence.content >= 0.6)
    return { alignment: 'content', confidence: (evidence.division > 0 ? 0.88 : 0.75) + order };
  if (evidence.division > 0) return { alignment: 'division', confidence: 0.7 + order };
  return { alignment: 'order', confidence: (evidence.division < 0 ? 0.3 : 0.5) + order };
}
