import type { Severity } from '../../../ledger/finding.ts';
import { agreements, isSettled } from './agreement.ts';
import type { Pair } from './pairing.ts';
import type { StatedFigure } from './sentence.ts';
import { isLikelySlip, MUCH_WORSE, severityOf } from './severity.ts';
import { tableSums } from './sums.ts';
import type { TableValue } from './table.ts';

export interface Contradiction {
  figure: StatedFigure;
  value: TableValue;
  severity: Severity;
}

/** Two numbers that fit a row about as well: which of them is meant is not known. */
const AS_WELL = 0.15;
/** Of two rows that fit a number about as well it is the one from which a slip leads to it. */
const SLIP = 0.15;

/**
 * Which numbers of the prose contradict the table. What agrees is set aside first, sums included; a contradiction is
 * only what remains on both sides and belongs together. Values that the prose states in parts are not for this.
 */
export function contradictionsIn(all: readonly Pair[]): Contradiction[] {
  const pairs = all.filter((pair) => pair.agree || !pair.countedOtherwise);
  const agreed = agreements(pairs);
  const differing = pairs.filter((pair) => !pair.agree && !isSettled(pair, agreed, pairs));
  const open = differing.filter((pair) => pair.unit !== 'loose' || !hasFirmRival(pair, differing));
  const inParts = new Set(tableSums(all).flatMap((sum) => sum.values));
  return distinct(open.map((pair) => pair.value)).flatMap((value) =>
    contradictionOf(value, open, pairs, inParts),
  );
}

/** 件 beside 名 is given up for the same unit beside it that fits as well. */
function hasFirmRival(pair: Pair, differing: readonly Pair[]): boolean {
  return differing.some(
    (other) =>
      other.unit !== 'loose' &&
      (other.value === pair.value || other.figure === pair.figure) &&
      other.score >= MUCH_WORSE * pair.score,
  );
}

function contradictionOf(
  value: TableValue,
  open: readonly Pair[],
  pairs: readonly Pair[],
  inParts: ReadonlySet<TableValue>,
): Contradiction[] {
  const [best, second] = open.filter((pair) => pair.value === value).sort((a, b) => b.score - a.score);
  if (!best || isAmbiguous(best, second) || fitsOtherRowBetter(best, open) || inParts.has(value)) return [];
  const severity = severityOf(best, pairs, open);
  return severity === null ? [] : [{ figure: best.figure, value, severity }];
}

function isAmbiguous(best: Pair, second: Pair | undefined): boolean {
  return second !== undefined && best.score - second.score < AS_WELL;
}

/** Rows of one value (申込 3件, 決定 3件) are one thing here: the first of them speaks. */
function fitsOtherRowBetter(best: Pair, open: readonly Pair[]): boolean {
  const rivals = open.filter((pair) => pair.figure === best.figure && pair.value !== best.value);
  const likelihood = (pair: Pair) => pair.score + (isLikelySlip(pair) ? SLIP : 0);
  return rivals.some((pair) => {
    const ahead = likelihood(pair) - likelihood(best);
    return ahead > 0 || (ahead === 0 && pair.value.row.line < best.value.row.line);
  });
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
