import type { Severity } from '../../../ledger/finding.ts';
import { agreements, isSettled } from './agreement.ts';
import { namesNumber } from './naming.ts';
import type { Pair } from './pairing.ts';
import type { StatedFigure } from './sentence.ts';
import { tableSums } from './sums.ts';
import type { TableValue } from './table.ts';
import { unitMatch } from './units.ts';

export interface Contradiction {
  figure: StatedFigure;
  value: TableValue;
  severity: Severity;
}

const PROBABLE = 0.45;
/** Of 件 beside 名 only so much of the label makes sure that both count the same. */
const LOOSE = 0.6;
/** Two numbers that fit a row about as well: which of them is meant is not known. */
const AS_WELL = 0.15;
/** A rival pair that fits so much worse is none. */
const MUCH_WORSE = 0.6;
/** Of a label with fewer telling pairs of letters (セミナーの開催数) there may be several kinds. */
const TELLING_LABEL = 4;

/**
 * Which numbers of the prose contradict the table. What agrees is set aside first, sums included; a contradiction is
 * only what remains on both sides and belongs together. Values that the prose states in parts are not for this.
 */
export function contradictionsIn(all: readonly Pair[]): Contradiction[] {
  const pairs = all.filter((pair) => pair.agree || !pair.countedOtherwise);
  const agreed = agreements(pairs);
  const differing = pairs.filter((pair) => !pair.agree && !isSettled(pair, agreed, pairs));
  const firm = new Set(
    differing.filter((pair) => pair.unit !== 'loose').flatMap((pair) => [pair.value, pair.figure]),
  );
  const open = differing.filter(
    (pair) => pair.unit !== 'loose' || !(firm.has(pair.value) || firm.has(pair.figure)),
  );
  const inParts = new Set(tableSums(all).flatMap((sum) => sum.values));
  return distinct(open.map((pair) => pair.value)).flatMap((value) =>
    contradictionOf(value, open, pairs, inParts),
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
  return rivals.some(
    (pair) =>
      pair.score > best.score || (pair.score === best.score && pair.value.row.line < best.value.row.line),
  );
}

function severityOf(pair: Pair, pairs: readonly Pair[], open: readonly Pair[]): Severity | null {
  if (pair.unit === 'loose') return pair.share >= LOOSE ? 'info' : null;
  if (isCertain(pair)) return 'error';
  if (pair.score >= PROBABLE) return 'warning';
  if (!standsOut(pair, open)) return null;
  return pair.share > 0 || isLastYears(pair) || pairOff(pair, pairs) ? 'info' : null;
}

function isCertain({ figure, value, unit }: Pair): boolean {
  return (
    unit === 'same' &&
    namesNumber(value.label, figure.lead) &&
    value.words.weight >= TELLING_LABEL &&
    figure.amount.qualifier === value.amount.qualifier &&
    !/等|ほか|その他/u.test(value.label)
  );
}

/** Whether every other pair of this kind of unit that is still open fits much worse. */
function standsOut(pair: Pair, open: readonly Pair[]): boolean {
  const rivals = open.filter((other) => sameKind(other, pair) && !sameNumbers(other, pair));
  return rivals.every((other) => other.score < MUCH_WORSE * pair.score);
}

function sameNumbers(a: Pair, b: Pair): boolean {
  return a.value.amount.value === b.value.amount.value && a.figure.amount.value === b.figure.amount.value;
}

/** The prose has as many numbers of this unit as the table has values: what is left over belongs together. */
function pairOff(pair: Pair, pairs: readonly Pair[]): boolean {
  const alike = pairs.filter((other) => other.unit !== 'loose' && sameKind(other, pair));
  const figures = new Set(alike.map((other) => other.figure.amount.value));
  const values = new Set(alike.map((other) => other.value.amount.value));
  return figures.size === values.size;
}

function sameKind(a: Pair, b: Pair): boolean {
  const match = unitMatch(a.value.amount.unit, b.value.amount.unit);
  return match === 'same' || match === 'kind';
}

/** The prose still says what the table shows for the year before. */
export function isLastYears({ figure, value }: Pick<Pair, 'figure' | 'value'>): boolean {
  return value.previous?.value === figure.amount.value;
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
