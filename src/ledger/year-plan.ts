import { type StoredAcceptance, storeAcceptance } from './acceptance.ts';
import type { Origin } from './annual-report.ts';
import { claimsOf } from './claims.ts';
import { type AcceptedFact, acceptFact, type Decided } from './facts.ts';
import { groupPrograms, type ProgramGroup } from './grouping.ts';
import { type IndicatorCell, indicatorCells } from './indicator-values.ts';
import { type Listing, listingsOf, placeOfListing } from './listings.ts';
import { type NameSplit, programIdOf } from './names.ts';
import type { StatedPrograms } from './statements.ts';
import type { CostBasis, FactAttribute } from './views/origins.ts';

/** What people said before, and what no report says. */
export interface YearContext {
  fiscalYear: number;
  splits: readonly NameSplit[];
  decisions: readonly (Decided & { programId: string; attribute: FactAttribute })[];
  costBasisOf: (documentId: string) => CostBasis;
  descriptionOf: (programId: string, group: ProgramGroup) => string | null;
}

export interface PlannedListing {
  policy: number;
  policyGroup: string | null;
  no: number | null;
  page: number | null;
  isRelisting: boolean;
  kind: 'master-row' | 'list-row';
  documentId: string;
  place: Origin;
  /** The list row that this listing was joined with, in its document. */
  entry: Listing['entry'];
  master: Listing['master'];
}

/** A program in one fiscal year, ready to be stored. */
export interface PlannedProgram {
  programId: string;
  facts: Record<FactAttribute, AcceptedFact>;
  accepted: StoredAcceptance;
  costBasis: CostBasis;
  teams: string[];
  description: string | null;
  listings: PlannedListing[];
  cells: IndicatorCell[];
}

/** Makes the facts of a fiscal year out of everything that its documents (oldest first) state. */
export function planYear(documents: readonly StatedPrograms[], context: YearContext): PlannedProgram[] {
  const listings = documents.flatMap((document, age) => listingsOf(document, age));
  return groupPrograms(listings).map((group) => planProgram(group, context));
}

function planProgram(group: ProgramGroup, context: YearContext): PlannedProgram {
  const programId = programIdOf(group.name, context.fiscalYear, context.splits, group.twin);
  const claims = claimsOf(group);
  const decisions = context.decisions.filter((each) => each.programId === programId);
  const facts = mapValues(claims, (attribute, each) =>
    acceptFact(
      attribute,
      each,
      decisions.find((decision) => decision.attribute === attribute),
    ),
  );
  return {
    programId,
    facts,
    accepted: storeAcceptance(mapValues(facts, (_, { value: _value, ...rest }) => rest)),
    costBasis: facts.cost.from === null ? '不明' : context.costBasisOf(facts.cost.from.d),
    teams: [...new Set(group.listings.flatMap(({ entry }) => entry?.teams ?? []))],
    description: context.descriptionOf(programId, group),
    listings: latestPerPolicy(group.listings).map(planListing),
    cells: indicatorCells(group, context.fiscalYear),
  };
}

function planListing(listing: Listing): PlannedListing {
  const { policy, isRelisting, master, entry, documentId } = listing;
  return {
    ...{
      policy,
      policyGroup: master?.group ?? null,
      no: entry?.no ?? null,
      page: entry?.page ?? null,
      isRelisting,
    },
    ...{ kind: master === null ? 'list-row' : 'master-row', documentId, place: placeOfListing(listing) },
    ...{ entry, master },
  };
}

/** Two documents of a year may list the same program under the same policy: the later one stands. */
function latestPerPolicy(listings: readonly Listing[]): Listing[] {
  return listings.filter(
    (each) =>
      !listings.some(
        (other) =>
          other.policy === each.policy && other.age > each.age && other.isRelisting === each.isRelisting,
      ),
  );
}

function mapValues<A, B>(
  record: Record<FactAttribute, A>,
  change: (attribute: FactAttribute, value: A) => B,
): Record<FactAttribute, B> {
  const entries = Object.entries(record) as [FactAttribute, A][];
  return Object.fromEntries(entries.map(([key, value]) => [key, change(key, value)])) as Record<
    FactAttribute,
    B
  >;
}
