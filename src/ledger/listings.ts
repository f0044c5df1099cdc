import { similarity } from '../values/index.ts';
import type { MasterRow, Origin } from './annual-report.ts';
import { nameKey } from './names.ts';
import type { StatedEntry, StatedPrograms } from './statements.ts';

/** One program under one policy: its row of the master list joined with its row of the policy list. */
export interface Listing {
  documentId: string;
  /** Later documents of the same year have a higher number. */
  age: number;
  policy: number;
  name: string;
  isRelisting: boolean;
  master: MasterRow | null;
  entry: StatedEntry | null;
}

/** Below this two names are not taken for spellings of each other. */
const ALIKE = 0.6;

/** The listings of a document in the order of the paper: the master list's, then what only policy lists have. */
export function listingsOf(document: StatedPrograms, age: number): Listing[] {
  const listings: Listing[] = document.masterList.map((master) => ({
    ...{ documentId: document.documentId, age, policy: master.policy, name: master.name },
    ...{ isRelisting: master.isRelisting, master, entry: null },
  }));
  const rows = document.programs.flatMap((entry) => entry.policies.map((policy) => ({ policy, entry })));
  const unjoined = [isSameName, isAlike].reduce(
    (left, accepts) => left.filter(({ policy, entry }) => !join(listings, policy, entry, accepts)),
    rows,
  );
  return [
    ...listings,
    ...unjoined.map(({ policy, entry }) => fromEntry(document.documentId, age, policy, entry)),
  ];
}

/** Where a listing stands: the master list before the policy list. */
export function placeOfListing({ master, entry }: Listing): Origin {
  if (master !== null) return master;
  return {
    line: entry!.listLine,
    ...(entry!.listPdfPage === undefined ? {} : { pdfPage: entry!.listPdfPage }),
  };
}

/** Joins the row of a policy list with the best free row of the master list under the same policy. */
function join(
  listings: Listing[],
  policy: number,
  entry: StatedEntry,
  score: (a: string, b: string) => number,
): boolean {
  const free = listings.filter((each) => each.policy === policy && each.entry === null);
  const scored = free.map((listing) => ({ listing, score: score(listing.name, entry.name) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { listing: free[0], score: 0 });
  if (best.listing === undefined || best.score < ALIKE) return false;
  best.listing.entry = entry;
  return true;
}

const isSameName = (a: string, b: string) => (nameKey(a) === nameKey(b) ? 1 : 0);
const isAlike = (a: string, b: string) => similarity(nameKey(a), nameKey(b));

/** A row that serves two policies (⑥ and ⑦) lists its program under the first and relists it under the second. */
function fromEntry(documentId: string, age: number, policy: number, entry: StatedEntry): Listing {
  const isRelisting = entry.isRelisting || policy !== entry.policies[0];
  return { documentId, age, policy, name: entry.name, isRelisting, master: null, entry };
}
