import type { Pair } from './pairing.ts';

/** A number that fits its row so badly was found by its value alone. */
export const FITS_BADLY = 0.3;
/** An equal number of another clause explains a row only when no number fits the row so much better. */
const FITS_FAR_BETTER = 0.7;
/** The row's whole label stands in the number's clause, and less of the label of the row that agrees. */
const FITS_WHOLLY = 0.9;
const CLEARLY_LESS = 0.15;
/** Parts of a sum share at least so much with its label, or stand in one sentence. */
const PART_OF_SUM = 0.2;

/** The pairs that say the same: one to one, the surest first; a number may then confirm further rows. */
export function agreements(pairs: readonly Pair[]): Pair[] {
  const equal = pairs.filter((pair) => pair.agree).sort((a, b) => b.score - a.score);
  const taken: Pair[] = [];
  for (const pair of equal) {
    if (!taken.some((other) => other.figure === pair.figure || other.value === pair.value)) taken.push(pair);
  }
  const confirmed = new Set(taken.map((pair) => pair.value));
  const again = equal.filter(
    (pair) => !taken.includes(pair) && (pair.share >= FITS_BADLY || !confirmed.has(pair.value)),
  );
  return [...taken, ...again];
}

/** Whether a pair that differs needs no explanation any more: its number or its row agrees with another. */
export function isSettled(pair: Pair, agreed: readonly Pair[], pairs: readonly Pair[]): boolean {
  return (
    numberIsSettled(pair, agreed) || rowIsSettled(pair, agreed) || isSum(pair, pairs) || isRunningTotal(pair)
  );
}

function numberIsSettled(pair: Pair, agreed: readonly Pair[]): boolean {
  const elsewhere = agreed.filter((other) => other.figure === pair.figure);
  if (elsewhere.length === 0) return false;
  return pair.share < FITS_WHOLLY || elsewhere.some((other) => other.share > pair.share - CLEARLY_LESS);
}

function rowIsSettled(pair: Pair, agreed: readonly Pair[]): boolean {
  const confirming = agreed.filter((other) => other.value === pair.value);
  if (confirming.length === 0) return false;
  return pair.share < FITS_FAR_BETTER || confirming.some((other) => other.share >= FITS_BADLY);
}

/** 8回 and 2回 in the prose are the 10回 of the table; 11名 in the prose are 7名 and 4名 in two rows. */
function isSum(pair: Pair, pairs: readonly Pair[]): boolean {
  const alike = pairs.filter((other) => other.unit !== 'loose' && isPart(other, pair));
  const figures = alike.filter((other) => other.value === pair.value).map((other) => other.figure);
  const values = alike.filter((other) => other.figure === pair.figure).map((other) => other.value);
  return (
    addsUp(pair.value.amount.value, pair.figure, [...new Set(figures)]) ||
    addsUp(pair.figure.amount.value, pair.value, [...new Set(values)])
  );
}

function isPart(other: Pair, pair: Pair): boolean {
  return other.share >= PART_OF_SUM || other.figure.sentence === pair.figure.sentence;
}

/** Whether the wanted number is the sum of all the parts, or of this part and one other. */
function addsUp<T extends { amount: { value: number } }>(
  wanted: number,
  part: T,
  parts: readonly T[],
): boolean {
  if (parts.length < 2) return false;
  const all = parts.reduce((sum, each) => sum + each.amount.value, 0);
  const others = parts.filter((each) => each !== part);
  return all === wanted || others.some((other) => part.amount.value + other.amount.value === wanted);
}

/** What is counted since the start: those who are in stay in. */
const ACCUMULATES = /登録|累計|これまで|通算|会員|加入|認定|認証|宣言|協定/u;

/** 141事業所を登録 beside 100件 and 41件: the prose counts all since the start, the table each year. */
function isRunningTotal({ figure, value }: Pair): boolean {
  if (!ACCUMULATES.test(figure.clause + value.label)) return false;
  return value.previous !== null && value.previous.value + value.amount.value === figure.amount.value;
}
