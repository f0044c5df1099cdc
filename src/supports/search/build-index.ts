import type { Support } from '../support.ts';
import { APART, FIELDS, type Field, fieldKeys } from './fields.ts';
import { emptyGramTable, type GramTable, gramKey, numberGram } from './gram-table.ts';
import { addEntry, emptyEntries, type Postings, postingsOf } from './postings.ts';
import type { Pool } from './scores.ts';

/** Everything that a search looks at: positions are those of the list that it was built from. */
export interface SearchIndex {
  supports: readonly Support[];
  pairs: GramTable;
  postings: Postings;
  /** The titles as they are compared. */
  titles: readonly string[];
  /** For the arrays that queries need. */
  pool: Pool;
}

/** With so much weight a pair counts half of what it can count at most. */
const HALF = 4;

/** Sums up how much each pair counts in one support. */
function weigher(pairs: GramTable) {
  let sums = new Float32Array(1 << 12);
  const touched: number[] = [];
  const add = (key: number, weight: number) => {
    const pair = numberGram(pairs, key);
    if (pair >= sums.length) {
      const more = new Float32Array(sums.length * 2);
      more.set(sums);
      sums = more;
    }
    if (sums[pair] === 0) touched.push(pair);
    sums[pair]! += weight;
  };
  const take = (each: (pair: number, sum: number) => void) => {
    for (const pair of touched) {
      each(pair, sums[pair]!);
      sums[pair] = 0;
    }
    touched.length = 0;
  };
  return { add, take };
}

const weightIn = ({ weight, usual }: Field, length: number): number =>
  weight / (0.6 + 0.4 * Math.min(length / usual, 4));

/** One pass over all supports: some thirty microseconds for each. */
export function buildIndex(supports: readonly Support[]): SearchIndex {
  const pairs = emptyGramTable();
  const entries = emptyEntries();
  const ends = new Uint32Array(supports.length);
  const titles: string[] = [];
  const { add, take } = weigher(pairs);
  for (const [at, support] of supports.entries()) {
    const keys = fieldKeys(support);
    titles.push(keys[0]!);
    for (const [which, field] of FIELDS.entries()) addField(field, keys[which] ?? '', add);
    take((pair, sum) => addEntry(entries, pair, Math.max(1, Math.round((255 * sum) / (sum + HALF)))));
    ends[at] = entries.length;
  }
  const pool = { size: supports.length, free: [] };
  return { supports, pairs, postings: postingsOf(entries, ends, pairs.size), titles, pool };
}

const BLANK = 0x20;
/** Pairs do not reach over what stands between two words. */
const isBetween = (unit: number): boolean => unit === BLANK || unit === APART.charCodeAt(0);

function addField(field: Field, key: string, add: (gram: number, weight: number) => void): void {
  const weight = weightIn(field, key.length);
  let before = BLANK;
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at);
    if (!isBetween(unit) && !isBetween(before)) add(gramKey(before, unit), weight);
    if (field.isShort && !isBetween(unit)) add(gramKey(unit, 0), weight);
    before = unit;
  }
}
