import type { Severity } from '../../../ledger/finding.ts';
import { namesNumber } from './naming.ts';
import type { Pair } from './pairing.ts';
import { isOneSlip } from './slip.ts';
import { unitMatch } from './units.ts';

const PROBABLE = 0.45;
/** Of 件 beside 名 only so much of the label makes sure that both count the same. */
const LOOSE = 0.6;
/** Of a label with fewer telling pairs of letters (セミナーの開催数) there may be several kinds. */
const TELLING_LABEL = 4;
/** A rival pair that fits so much worse is none. */
export const MUCH_WORSE = 0.6;

/**
 * How surely a number that is left over on both sides is a mistake: `error` only where the row's whole name stands
 * before the number; `null` when it may as well count something else.
 */
export function severityOf(pair: Pair, pairs: readonly Pair[], open: readonly Pair[]): Severity | null {
  if (isCertain(pair)) return 'error';
  if (pair.figure.amount.qualifier === 'ofWhich' && !isLikelySlip(pair)) return null;
  if (pair.share >= (pair.unit === 'loose' ? LOOSE : PROBABLE)) return 'warning';
  if (!isLikelySlip(pair) || namesAnother(pair)) return null;
  if (pair.score >= PROBABLE) return 'warning';
  if (pair.unit === 'loose' || !standsOut(pair, open)) return null;
  return pair.share > 0 || isLastYears(pair) || pairOff(pair, pairs) ? 'warning' : null;
}

/** What is counted in 回 or 部 stands right before the number; elsewhere it may have been named before. */
const NAMED_BESIDE = new Set(['回', '部', '冊']);
const NAMED = 0.2;

function namesAnother({ figure, closeShare }: Pair): boolean {
  return NAMED_BESIDE.has(figure.amount.unit) && closeShare < NAMED;
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

/** What happens to a number: a slip of the hand, or last year's left in place. */
export function isLikelySlip(pair: Pair): boolean {
  return isLastYears(pair) || isOneSlip(pair.figure.amount.value, pair.value.amount.value);
}
