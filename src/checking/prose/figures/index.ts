/** Numbers in the prose of a sheet beside the values of its indicator table. */
export { type Contradiction, contradictionsIn } from './contradictions.ts';
export { labelShare, levelled, sharesStretch, takeApart } from './overlap.ts';
export { type Pair, pairsOf } from './pairing.ts';
export { figuresIn, type StatedFigure, sentencesOf } from './sentence.ts';
export { isLastYears } from './severity.ts';
export { isOneSlip } from './slip.ts';
export { type TableSum, tableSums } from './sums.ts';
export { type TableValue, tableValues } from './table.ts';
export { unitMatch } from './units.ts';
export { speaksOfYear } from './year.ts';
