import type { Pair } from './pairing.ts';
import type { StatedFigure } from './sentence.ts';
import type { TableValue } from './table.ts';
import { unitMatch } from './units.ts';

/** Numbers of one sentence that together are one value of the table: 基礎講座を8回、応用講座を2回 beside 10回. */
export interface TableSum {
  figures: StatedFigure[];
  sum: number;
  /** Rows of one value: 受講者数 36名, 修了者数 36名. */
  values: TableValue[];
}

/** Each part shares so much with the label of the whole. */
const SHARED = 0.2;

/**
 * Sums that the prose states in parts and the table as a whole, right or wrong. Only where nothing else is possible:
 * no part is a value of the table itself, and the table has no other value of this unit.
 */
export function tableSums(pairs: readonly Pair[]): TableSum[] {
  const countable = pairs.filter((pair) => pair.unit !== 'loose');
  const sentences = [...new Set(countable.map((pair) => pair.figure.sentence))];
  return sentences.flatMap((sentence) => {
    const inSentence = countable.filter((pair) => pair.figure.sentence === sentence);
    const units = [...new Set(inSentence.map((pair) => pair.value.amount.unit))];
    return units.flatMap((unit) =>
      sumOf(
        inSentence.filter((pair) => sameKind(pair.value.amount.unit, unit)),
        countable,
      ),
    );
  });
}

function sumOf(pairs: readonly Pair[], all: readonly Pair[]): TableSum[] {
  const figures = distinct(pairs.map((pair) => pair.figure));
  const values = distinct(pairs.map((pair) => pair.value));
  const [first] = values;
  const isWhole = first !== undefined && values.every((value) => value.amount.value === first.amount.value);
  if (!isWhole || figures.length < 2 || all.some((pair) => pair.agree && values.includes(pair.value)))
    return [];
  if (elsewhere(pairs, all) || !(sharedByAll(figures, pairs) || listedAlike(figures, first))) return [];
  return [{ figures, sum: figures.reduce((sum, figure) => sum + figure.amount.value, 0), values }];
}

/** Another sentence counts in this unit as well: the parts may be somewhere else. */
function elsewhere(pairs: readonly Pair[], all: readonly Pair[]): boolean {
  const values = new Set(pairs.map((pair) => pair.value));
  const figures = new Set(pairs.map((pair) => pair.figure));
  return all.some((pair) => values.has(pair.value) && !figures.has(pair.figure));
}

function sharedByAll(figures: readonly StatedFigure[], pairs: readonly Pair[]): boolean {
  return figures.every((figure) => pairs.some((pair) => pair.figure === figure && pair.share >= SHARED));
}

/** インターンシップ（13校）や講習会（11校） beside 延べ24校: the total says itself that it adds up. */
function listedAlike(figures: readonly StatedFigure[], value: TableValue): boolean {
  return value.amount.qualifier === 'cumulative' && figures.every((figure) => figure.before.endsWith('('));
}

function sameKind(a: string, b: string): boolean {
  const match = unitMatch(a, b);
  return match === 'same' || match === 'kind';
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
