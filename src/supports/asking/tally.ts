/** By number of a fact: what asking for it would bring. */
export interface Tally {
  /** How many supports its answer may be expected to settle. */
  settles: Float64Array;
  /** How many supports ask for it. */
  askedBy: Uint32Array;
}
