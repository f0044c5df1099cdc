import type { Bits } from './bits.ts';

/** Under which answers something is met, and under which it can't be met any more: the bits from a place on. */
export interface BitsFrom {
  readonly bits: Bits;
  readonly from: number;
}

/** What the answers to one fact would do to one clause that is open. */
export interface ClauseAnswer extends BitsFrom {
  /** The number of the fact. */
  readonly fact: number;
  /** How likely each of the two is. */
  readonly met: number;
  readonly unmet: number;
}
