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

/**
 * Turns what each support holds into where each pair is held. `ends[at]`: where the entries of a support end. Bytes are
 * counted first and written then, so that nothing is held twice.
 */
export function postingsOf(entries: Entries, ends: Uint32Array, pairs: number): Postings {
  const firsts = new Uint32Array(pairs + 1);
  const starts = new Uint32Array(pairs + 1);
  eachDifference(entries, ends, pairs, (pair, difference) => {
    firsts[pair + 1]! += 1;
    starts[pair + 1]! += bytesOf(difference);
  });
  for (let pair = 0; pair < pairs; pair += 1) {
    firsts[pair + 1]! += firsts[pair]!;
    starts[pair + 1]! += starts[pair]!;
  }
  const [nextWeight, nextByte] = [firsts.slice(0, pairs), starts.slice(0, pairs)];
  const differences = new Uint8Array(starts[pairs]!);
  const weights = new Uint8Array(entries.length);
  eachDifference(entries, ends, pairs, (pair, difference, weight) => {
    weights[nextWeight[pair]!++] = weight;
    let left = difference;
    for (; left > 127; left >>>= 7) differences[nextByte[pair]!++] = (left & 127) | 128;
    differences[nextByte[pair]!++] = left;
  });
  return { starts, differences, firsts, weights };
}

/** Calls for every entry, with how far its support is from the one before it that holds the same pair. */
function eachDifference(
  { pairs: pairAt, weights, length }: Entries,
  ends: Uint32Array,
  pairs: number,
  call: (pair: number, difference: number, weight: number) => void,
): void {
  const last = new Uint32Array(pairs);
  let support = 0;
  for (let at = 0; at < length; at += 1) {
    while (at >= ends[support]!) support += 1;
    const pair = pairAt[at]!;
    call(pair, support - last[pair]!, weights[at]!);
    last[pair] = support;
  }
}

const bytesOf = (difference: number): number =>
  difference < 1 << 7 ? 1 : difference < 1 << 14 ? 2 : difference < 1 << 21 ? 3 : 4;

/** How many supports hold a pair. */
export const holdersOf = ({ firsts }: Postings, pair: number): number => firsts[pair + 1]! - firsts[pair]!;

/** What has been added up for every support, by its position. */
export interface Sums {
  /** The worth of the pairs that it holds. */
  held: Float32Array;
  /** The same, each pair by how much it counts there (1–255). */
  weighed: Float32Array;
}

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
