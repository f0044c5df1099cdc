import { bigrams, compareNames, similarity } from '../../values/index.ts';
import { nameKey } from '../names.ts';

/** Words that half of all programs bear: what is alike must be alike without them. */
const GENERIC =
  /推進|促進|支援|強化|対策|実施|緊急|地域|青森県|あおもり|県|補助|事業費|事業|費|プロジェクト|等|の|を|に|による|ため/g;

/** How rare a pair of characters is among the names at hand; names of one year share whole phrases (感染症…). */
export type Rarity = (pair: string) => number;

export function rarityAmong(names: readonly string[]): Rarity {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const pair of corePairs(name)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const all = Math.max(names.length, 50);
  const rarities = new Map([...counts].map(([pair, count]) => [pair, Math.log((all + 1) / (count + 0.5))]));
  return (pair) => rarities.get(pair) ?? Math.log((all + 1) / 0.5);
}

/**
 * 0–1: how alike two names are to a person who knows the field: shared pairs of characters count by their rarity,
 * and a name that is contained in the other counts more than plain overlap.
 */
export function nameLikeness(a: string, b: string, rarity: Rarity): number {
  if (nameKey(a) === nameKey(b)) return 1;
  if (isAboutAsLong(a, b) && compareNames(a, b) !== 'different') return 0.97;
  const left = corePairs(a);
  const right = corePairs(b);
  const weight = (pairs: Iterable<string>) => [...pairs].reduce((sum, pair) => sum + rarity(pair), 0);
  const shared = weight([...left].filter((pair) => right.has(pair)));
  const smaller = Math.min(weight(left), weight(right));
  if (smaller === 0) return similarity(nameKey(a), nameKey(b)) ** 2;
  const dice = (2 * shared) / (weight(left) + weight(right));
  return Math.max((dice + shared / smaller) / 2, similarity(nameKey(a), nameKey(b)) ** 2);
}

/** A misprint adds or takes a letter at most; to compare names letter by letter is slow. */
const isAboutAsLong = (a: string, b: string): boolean => Math.abs(nameKey(a).length - nameKey(b).length) <= 2;

/** Share of the smaller set of labels that the other has too. */
export function sharedLabels(a: readonly string[], b: readonly string[]): string[] {
  const known = new Set(b.map(nameKey));
  return [...new Set(a)].filter((label) => known.has(nameKey(label)));
}

/** Every name meets every other one, so each is taken apart once. */
const taken = new Map<string, ReadonlySet<string>>();
const NAMES_KEPT = 20_000;

/** The pairs of characters of what is left of a name without the words that half of all programs bear. */
function corePairs(name: string): ReadonlySet<string> {
  const known = taken.get(name);
  if (known !== undefined) return known;
  const pairs = new Set(bigrams(nameKey(name).replace(GENERIC, '')));
  if (taken.size >= NAMES_KEPT) taken.clear();
  taken.set(name, pairs);
  return pairs;
}
