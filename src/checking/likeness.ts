import { bigrams, compareKey } from '../values/index.ts';

/** What is left of a name when only spellings are levelled: あおり, 人財. A letter that is another one remains. */
export function spellingKey(name: string): string {
  return compareKey(name.replace(/あおり(?!も)/gu, 'あおもり')).replace(/\s/g, '');
}

/** A name prepared for many comparisons: its letter pairs, levelled as a person reads them, with their counts. */
interface Profile {
  pairs: Map<string, number>;
  size: number;
}

const profiles = new Map<string, Profile>();
/** Names of a few reports; beyond that the memory is worth more than the time. */
const MOST_PROFILES = 20_000;

/**
 * How alike two names are to a person, 0 to 1: 人材 and 人財 count as equal. Each name is prepared once, for a
 * relisting without an original is held against every program of the report.
 */
export function nameLikeness(a: string, b: string): number {
  const [left, right] = [profileOf(a), profileOf(b)];
  if (left.size + right.size === 0) return 1;
  let shared = 0;
  for (const [pair, count] of left.pairs) shared += Math.min(count, right.pairs.get(pair) ?? 0);
  return (2 * shared) / (left.size + right.size);
}

function profileOf(name: string): Profile {
  const found = profiles.get(name);
  if (found) return found;
  if (profiles.size >= MOST_PROFILES) profiles.clear();
  const letters = bigrams(compareKey(name).replace(/\s/g, ''));
  const pairs = new Map<string, number>();
  for (const pair of letters) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  const made = { pairs, size: letters.length };
  profiles.set(name, made);
  return made;
}
