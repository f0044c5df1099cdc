import { normalise } from '../values/index.ts';
import type { StoredAttribute, StoredPlace } from './acceptance.ts';
import { mended, nameKey } from './names.ts';
import type { AcceptReason, FactAttribute, FactValue } from './views/origins.ts';

/** One statement about one attribute. */
export interface Claim {
  value: FactValue;
  at: StoredPlace;
  isRelisting: boolean;
  /** Later documents of the same year have a higher number. */
  age: number;
}

/** What a person decided about an attribute. */
export interface Decided {
  value: FactValue;
  by: string;
  /** The person's reason. */
  note?: string;
}

export interface AcceptedFact extends StoredAttribute {
  value: FactValue;
}

const KINDS = ['master-row', 'list-row', 'sheet'] as const;
const REASON_OF_KIND: Record<string, AcceptReason> = {
  'master-row': 'master-list',
  'list-row': 'policy-list',
  sheet: 'sheet',
};

/**
 * Decides which of several statements about the same thing holds: a person's decision over everything, an
 * original over its relisting, the master list over the policy list over the sheet, a later document over an
 * earlier one. The statements that say otherwise stay beside the fact.
 */
export function acceptFact(
  attribute: FactAttribute,
  claims: readonly Claim[],
  decided?: Decided,
): AcceptedFact {
  const sorted = [...claims].sort(
    (a, b) => misprintRank(attribute, a) - misprintRank(attribute, b) || byRank(a, b),
  );
  const first = sorted[0];
  if (decided !== undefined) {
    const source = sorted.find((claim) => sameValue(attribute, claim.value, decided.value));
    const others = differing(attribute, sorted, decided.value);
    const { value, by, note } = decided;
    const said = note === undefined ? { by } : { by, note };
    return { value, from: source?.at ?? null, reason: 'person', ...said, ...others };
  }
  if (first === undefined) return { value: null, from: null, reason: 'not-stated' };
  const others = differing(attribute, sorted, first.value);
  const dissenters = sorted.filter((claim) => !sameValue(attribute, claim.value, first.value));
  return {
    value: first.value,
    from: first.at,
    reason: isMended(attribute, first, dissenters) ? 'misprint' : reasonFor(first, dissenters, sorted.length),
    ...others,
  };
}

function byRank(a: Claim, b: Claim): number {
  return Number(a.isRelisting) - Number(b.isRelisting) || kindRank(a) - kindRank(b) || b.age - a.age;
}

/** A name in which the prefecture's own name is misprinted (あおり飲食店…) holds only when no place has it right. */
function misprintRank(attribute: FactAttribute, { value }: Claim): number {
  return attribute === 'name' && typeof value === 'string' && mended(value) !== value ? 1 : 0;
}

const kindRank = (claim: Claim) => KINDS.indexOf(claim.at.k as (typeof KINDS)[number]);

function isMended(attribute: FactAttribute, first: Claim, dissenters: readonly Claim[]): boolean {
  const misprints = dissenters.filter((claim) => misprintRank(attribute, claim) > 0);
  return misprints.some((claim) => mended(String(claim.value)) === first.value);
}

function reasonFor(first: Claim, dissenters: Claim[], all: number): AcceptReason {
  if (all === 1) return 'only-statement';
  if (dissenters.length === 0) return 'all-agree';
  if (!first.isRelisting && dissenters.every((claim) => claim.isRelisting)) return 'original-over-relisting';
  if (dissenters.every((claim) => claim.at.k === first.at.k)) return 'later-document';
  return REASON_OF_KIND[first.at.k] ?? 'later-document';
}

function differing(
  attribute: FactAttribute,
  claims: readonly Claim[],
  value: FactValue,
): Pick<StoredAttribute, 'others'> {
  const others = claims.filter((claim) => !sameValue(attribute, claim.value, value));
  return others.length === 0 ? {} : { others: others.map((claim) => ({ value: claim.value, at: claim.at })) };
}

/** Width and white space never make a difference; of divisions neither does the order. */
export function sameValue(attribute: FactAttribute, a: FactValue, b: FactValue): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return setKey(a) === setKey(b);
  if (typeof a === 'string' && typeof b === 'string') {
    return attribute === 'name' ? normalise(a) === normalise(b) : bare(a) === bare(b);
  }
  return a === b;
}

const setKey = (names: readonly string[]) => names.map(nameKey).sort().join();
const bare = (text: string) => normalise(text).replace(/\s/g, '');
