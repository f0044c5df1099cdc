import type { MasterRow, ProgramEntry } from '../ledger/annual-report.ts';
import type { Place } from '../ledger/finding.ts';
import type { Listing } from './listings.ts';

/** One place that says something about a program. */
export interface Statement<T> {
  value: T;
  place: Place;
  /** Japanese: the place as a reader of the report would call it. */
  where: string;
  listing: Listing;
  row?: MasterRow;
  entry?: ProgramEntry;
}

/** Statements of one thing that can't all be true. */
export interface Disagreement<T, S extends Statement<T> = Statement<T>> {
  statements: S[];
  /** What most places say; `null` when they are evenly divided and nothing tells which one is right. */
  consensus: T | null;
  /** The statements that differ from the consensus; all of them when there is none. */
  dissenting: S[];
}

/**
 * Lets the places vote. `witnesses` are further votes from what an accepted value must fit, such as a total: they
 * count only for values that some place states.
 * @returns `null` when all places say the same.
 */
export function disagreement<T extends string | number | boolean, S extends Statement<T>>(
  statements: S[],
  witnesses: readonly T[] = [],
): Disagreement<T, S> | null {
  const values = [...new Set(statements.map((statement) => statement.value))];
  if (values.length < 2) return null;
  const voices = [...statements.map((statement) => statement.value), ...witnesses];
  const votes = values.map((value) => ({ value, count: voices.filter((voice) => voice === value).length }));
  const most = Math.max(...votes.map((vote) => vote.count));
  const winners = votes.filter((vote) => vote.count === most);
  const consensus = winners.length === 1 ? winners[0]!.value : null;
  return { statements, consensus, dissenting: statements.filter((each) => each.value !== consensus) };
}

/**
 * What should stand where this value stands: the consensus, or, where the places are evenly divided, what the
 * others say.
 */
export function instead<T>(
  { statements, consensus }: Disagreement<T, Statement<T>>,
  value: T,
  inWords: (value: T) => string,
): string {
  const others = [...new Set(statements.map((each) => each.value))].filter((each) => each !== value);
  return (consensus === null ? others : [consensus]).map(inWords).join('か');
}

/** Whether every listing agrees with itself, so that the listings differ from each other (a matter of 再掲). */
export function isBetweenListings<T>(statements: readonly Statement<T>[]): boolean {
  const listings = [...new Set(statements.map((each) => each.listing))];
  const agrees = (listing: Listing) =>
    new Set(statements.filter((each) => each.listing === listing).map((each) => each.value)).size === 1;
  return listings.length > 1 && listings.every(agrees);
}

/** `施策一覧（①）と①の基本方針事業一覧No.1は○、…は空欄`: places that say the same are joined. */
export function listed<T>(statements: readonly Statement<T>[], inWords: (value: T) => string): string {
  return [...new Set(statements.map((each) => each.value))]
    .map((value) => {
      const places = statements.filter((each) => each.value === value).map((each) => each.where);
      return `${places.join('と')}は${inWords(value)}`;
    })
    .join('、');
}
