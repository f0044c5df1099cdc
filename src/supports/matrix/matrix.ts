import { setImmediate } from 'node:timers/promises';
import type { Truth } from '../../firms/index.ts';
import { openingOn } from '../calls/call.ts';
import type { Condition, Requirement } from '../condition.ts';
import { match } from '../matching/match.ts';
import { meetsRequirement } from '../matching/meets.ts';
import type { Support } from '../support.ts';
import { axesIn, type Cell, lengthsOf, type MatrixAxes, placeOn, profileOf } from './axes.ts';
import { type Appearance, packed } from './packing.ts';

/** For each support the kinds of firms that can get it, packed: what a firm of that kind finds in its list. */
export interface Matrix {
  axes: MatrixAxes;
  /** By the number of the support. */
  supports: Readonly<Record<string, string>>;
}

/**
 * What each kind of firm finds on a day: supports for its purpose that are not 対象外 for it, and whose calls are not all
 * past.
 */
export const matrixOf = (supports: readonly Support[], axes: MatrixAxes, today: string): Matrix =>
  matrixFrom(axes, [...entriesOf(supports, axes, today)]);

/** The same while the server answers others: after each support they have their turn. */
export async function matrixBesides(
  supports: readonly Support[],
  axes: MatrixAxes,
  today: string,
): Promise<Matrix> {
  const entries: Entry[] = [];
  for (const entry of entriesOf(supports, axes, today)) {
    entries.push(entry);
    await setImmediate();
  }
  return matrixFrom(axes, entries);
}

type Entry = readonly [id: string, packed: string];

function* entriesOf(supports: readonly Support[], axes: MatrixAxes, today: string): Generator<Entry> {
  const lengths = lengthsOf(axes);
  const truthsOf = truthsOn(axes);
  for (const support of supports) {
    if (openingOn(support.calls ?? [], today).state === 'closed') continue;
    yield [support.id, packed(appearanceOf(support, axes, truthsOf), lengths)];
  }
}

const matrixFrom = (axes: MatrixAxes, entries: readonly Entry[]): Matrix => ({
  axes,
  supports: Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))),
});

/** Whether the firm of a cell meets a requirement. */
type Truths = (cell: Cell) => Truth;

/** The same requirement stands in many supports, and says the same of all cells that differ in nothing it asks for. */
function truthsOn(axes: MatrixAxes): (requirement: Requirement) => Truths {
  const lengths = lengthsOf(axes);
  const known = new Map<string, Truths>();
  const worked = (requirement: Requirement): Truths => {
    const placeOf = placeOn(lengths, axesIn(requirement));
    const truths: Truth[] = [];
    return (cell) => {
      const at = placeOf(cell);
      truths[at] ??= meetsRequirement(profileOf(axes, cell), requirement);
      return truths[at];
    };
  };
  return (requirement) => {
    const key = JSON.stringify(requirement);
    const truths = known.get(key) ?? worked(requirement);
    known.set(key, truths);
    return truths;
  };
}

function appearanceOf(
  { purposes, ...conditions }: Support,
  axes: MatrixAxes,
  truthsOf: (requirement: Requirement) => Truths,
): Appearance {
  const truths = requirementsOf(conditions.condition).map(truthsOf);
  const known = new Map<string, boolean>();
  return {
    use: axesIn(conditions.condition),
    purposes: axes.purposes.flatMap((purpose, at) => (purposes.includes(purpose) ? [at] : [])),
    // Firms of one legal form that meet the same requirements get the same answer: it is worked out once.
    appears(cell) {
      const key = `${axes.firms[cell[1]]!.capital === null} ${truths.map((each) => each(cell)).join()}`;
      const answer = known.get(key) ?? match(profileOf(axes, cell), conditions).status !== 'ineligible';
      known.set(key, answer);
      return answer;
    },
  };
}

const requirementsOf = (condition: Condition): Requirement[] =>
  condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(requirementsOf) : [condition];
