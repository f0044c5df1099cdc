import type { FirmProfile } from '../../firms/index.ts';
import type { Requirement } from '../condition.ts';
import { meetsRequirement } from '../matching/meets.ts';

/** Under which of several answers something is met, and under which it is not: one bit for each answer. */
export interface Bits {
  met: Uint32Array;
  unmet: Uint32Array;
}

export const wordsFor = (answers: number): number => Math.ceil(answers / 32);

export const noBits = (answers: number): Bits => ({
  met: new Uint32Array(wordsFor(answers)),
  unmet: new Uint32Array(wordsFor(answers)),
});

/** How a requirement stands to firms that have told this or that. */
export function bitsOf(requirement: Requirement, firms: readonly FirmProfile[]): Bits {
  const bits = noBits(firms.length);
  firms.forEach((firm, at) => {
    const truth = meetsRequirement(firm, requirement);
    if (truth === 'yes') setBit(bits.met, at);
    if (truth === 'no') setBit(bits.unmet, at);
  });
  return bits;
}

export function setBit(bits: Uint32Array, at: number): void {
  bits[at >>> 5]! |= 1 << (at & 31);
}

/** Sets the first so many bits that are not set in others. */
export function setOthers(bits: Uint32Array, others: Uint32Array, answers: number): void {
  for (let word = 0; word < bits.length; word += 1) {
    const left = answers - word * 32;
    bits[word] = ~others[word]! & (left >= 32 ? -1 : (1 << left) - 1);
  }
}

/** How likely each of several answers is; and, for speed, each 32 of them together. */
export interface Weights {
  each: Float64Array;
  words: Float64Array;
}

export const weightsOf = (each: Float64Array): Weights => ({
  each,
  words: Float64Array.from({ length: wordsFor(each.length) }, (_, word) =>
    each.subarray(word * 32, word * 32 + 32).reduce((sum, one) => sum + one, 0),
  ),
});

/** The sum of the weights of the answers whose bits are set. */
export function weigh(bits: Uint32Array, from: number, weights: Weights): number {
  let sum = 0;
  for (let word = 0; word < weights.words.length; word += 1) {
    sum += weighWord(bits[from + word]!, word, weights);
  }
  return sum;
}

/** The same of 32 answers: those of the `word`th word. Mostly few bits are set, or all but few. */
export function weighWord(bits: number, word: number, { each, words }: Weights): number {
  const end = Math.min(each.length - word * 32, 32);
  const all = end === 32 ? -1 : (1 << end) - 1;
  const unset = ~bits & all;
  if (unset === 0) return words[word]!;
  if (isFew(unset)) return words[word]! - sumOf(unset, word, each);
  return sumOf(bits, word, each);
}

/** Whether at most three bits are set. */
function isFew(bits: number): boolean {
  const less = bits & (bits - 1);
  const evenLess = less & (less - 1);
  return (evenLess & (evenLess - 1)) === 0;
}

function sumOf(bits: number, word: number, each: Float64Array): number {
  let sum = 0;
  for (let left = bits; left !== 0; left &= left - 1) {
    sum += each[word * 32 + 31 - Math.clz32(left & -left)]!;
  }
  return sum;
}
