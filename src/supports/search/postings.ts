/**
 * Which supports hold a pair of characters: for each pair the positions of the supports, ascending, as differences in
 * bytes of seven bits, and beside each how much it counts there (1–255).
 */
export interface Postings {
  /** Where the differences of each pair begin; one more for the end. */
  starts: Uint32Array;
  differences: Uint8Array;
  /** Where the weights of each pair begin; one more for the end. So many supports hold it as lie between. */
  firsts: Uint32Array;
  weights: Uint8Array;
}

/** A list that grows: what a support holds, one after the other. */
export interface Entries {
  pairs: Uint32Array;
  weights: Uint8Array;
  length: number;
}

export const emptyEntries = (room = 1 << 16): Entries => ({
  pairs: new Uint32Array(room),
  weights: new Uint8Array(room),
  length: 0,
});

export function addEntry(entries: Entries, pair: number, weight: number): void {
  if (entries.length === entries.pairs.length) {
    const { pairs, weights } = entries;
    entries.pairs = new Uint32Array(pairs.length * 2);
    entries.weights = new Uint8Array(pairs.length * 2);
    entries.pairs.set(pairs);
    entries.weights.set(weights);
  }
  entries.pairs[entries.length] = pair;
  entries.weights[entries.length] = weight;
  entries.length += 1;
}

/** Turns what each support holds into where each pair is held. `ends[at]`: where the entries of a support end. */
export function postingsOf(entries: Entries, ends: Uint32Array, pairs: number): Postings {
  const firsts = new Uint32Array(pairs + 1);
  for (let at = 0; at < entries.length; at += 1) firsts[entries.pairs[at]! + 1]! += 1;
  for (let pair = 0; pair < pairs; pair += 1) firsts[pair + 1]! += firsts[pair]!;
  const next = firsts.slice(0, pairs);
  const supports = new Uint32Array(entries.length);
  const weights = new Uint8Array(entries.length);
  let support = 0;
  for (let at = 0; at < entries.length; at += 1) {
    while (at >= ends[support]!) support += 1;
    const place = next[entries.pairs[at]!]!++;
    supports[place] = support;
    weights[place] = entries.weights[at]!;
  }
  return { ...packed(supports, firsts, pairs), firsts, weights };
}

function packed(supports: Uint32Array, firsts: Uint32Array, pairs: number) {
  const starts = new Uint32Array(pairs + 1);
  const bytes = new Uint8Array(supports.length * 4);
  let to = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    starts[pair] = to;
    let before = 0;
    for (let at = firsts[pair]!; at < firsts[pair + 1]!; at += 1) {
      let difference = supports[at]! - before;
      before = supports[at]!;
      while (difference > 127) {
        bytes[to++] = (difference & 127) | 128;
        difference >>>= 7;
      }
      bytes[to++] = difference;
    }
  }
  starts[pairs] = to;
  return { starts, differences: bytes.slice(0, to) };
}

/** How many supports hold a pair. */
export const holdersOf = ({ firsts }: Postings, pair: number): number => firsts[pair + 1]! - firsts[pair]!;

/** What has been added up for every support, by its position. */
export interface Sums {
  /** The worth of the pairs that it holds. */
  held: Float32Array;
  /** The same, each pair by how much it counts there (1–255). */
  weighed: Float32Array;
}

export const emptySums = (size: number): Sums => ({
  held: new Float32Array(size),
  weighed: new Float32Array(size),
});

/** Adds a pair for every support that holds it. */
export function addUp(postings: Postings, pair: number, worth: number, { held, weighed }: Sums): void {
  const { starts, differences, firsts, weights } = postings;
  const end = starts[pair + 1]!;
  let weightAt = firsts[pair]!;
  let support = 0;
  for (let at = starts[pair]!; at < end; ) {
    let byte = differences[at++]!;
    let difference = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = differences[at++]!;
      difference |= (byte & 127) << shift;
    }
    support += difference;
    held[support]! += worth;
    weighed[support]! += weights[weightAt++]! * worth;
  }
}
