import { canonicalJson } from '../../platform/index.ts';
import type { PlaceName } from '../wording/requirement-words.ts';
import { type AxisUse, both, type Cell, cellsOver, lengthsOf, type MatrixAxes } from './axes.ts';
import { cellWords } from './cell-words.ts';
import type { Matrix } from './matrix.ts';
import { unpacked } from './packing.ts';

/** A support that some kinds of firms find now, or find no more. */
export interface MatrixChange {
  support: string;
  /** How many kinds of firms. */
  cells: number;
  /** Some of them in words: 「弘前市、従業員20人、製造業、設備投資」. */
  examples: readonly string[];
  /** Why they find it no more; `null`: nobody has said. */
  reason: string | null;
}

export interface MatrixChanges {
  appeared: readonly Omit<MatrixChange, 'reason'>[];
  disappeared: readonly MatrixChange[];
}

const EXAMPLES = 3;

/**
 * What became of every support for every kind of firm between two states of the catalogue. Kinds that only one of the two
 * knows are not compared: they neither appear nor disappear.
 * @param reasonOf why a support is found by fewer; `null` where nobody has said
 */
export function compareMatrices(
  before: Matrix,
  after: Matrix,
  reasonOf: (support: string) => string | null,
  placeName: PlaceName,
): MatrixChanges {
  const isSameAxes = canonicalJson(before.axes) === canonicalJson(after.axes);
  const missing = (from: Matrix, to: Matrix) => {
    const move = isSameAxes ? (cell: Cell) => cell : translation(from.axes, to.axes);
    return Object.keys(from.supports).flatMap((support) => {
      const found = missingCells(support, from, to, { isSameAxes, move });
      return found === null ? [] : [{ support, ...toldOf(found, from.axes, placeName) }];
    });
  };
  return {
    appeared: missing(after, before),
    disappeared: missing(before, after).map((change) => ({ ...change, reason: reasonOf(change.support) })),
  };
}

interface Missing {
  /** Which axes were looked at. */
  use: AxisUse;
  /** How many cells one of them stands for. */
  weight: number;
  cells: readonly Cell[];
}

interface Comparing {
  isSameAxes: boolean;
  /** Where a cell lies on the other axes; `null`: they have no such cell. */
  move(cell: Cell): Cell | null;
}

/** The cells of one matrix that are not in the other; `null`: all are. */
function missingCells(
  support: string,
  from: Matrix,
  to: Matrix,
  { isSameAxes, move }: Comparing,
): Missing | null {
  const [here, there] = [from.supports[support]!, to.supports[support]];
  if (isSameAxes && here === there) return null;
  const lengths = lengthsOf(from.axes);
  const one = unpacked(here, lengths);
  const other = there === undefined ? null : unpacked(there, lengthsOf(to.axes));
  // Other axes have other lengths: then every cell is looked at. Purposes are gone through one by one.
  const [place, firm, industry] = isSameAxes ? both(one.use, other?.use ?? one.use) : EVERY;
  const use: AxisUse = [place, firm, industry, true];
  const asked = [...cellsOver(lengths, [place, firm, industry, false])];
  const cells = one.purposes.flatMap((purpose) =>
    asked.map(([p, f, i]): Cell => [p, f, i, purpose]).filter((cell) => isMissing(cell)),
  );
  const weight = lengths.reduce((product, length, axis) => product * (use[axis] ? 1 : length), 1);
  return cells.length === 0 ? null : { use, weight, cells };

  function isMissing(cell: Cell): boolean {
    const moved = one.appears(cell) ? move(cell) : null;
    return moved !== null && other?.appears(moved) !== true;
  }
}

const toldOf = ({ use, weight, cells }: Missing, axes: MatrixAxes, placeName: PlaceName) => ({
  cells: cells.length * weight,
  examples: cells.slice(0, EXAMPLES).map((cell) => cellWords(axes, cell, use, placeName)),
});

const EVERY: AxisUse = [true, true, true, true];

/** Where a cell lies on other axes; `null`: they have no such cell. */
function translation(from: MatrixAxes, to: MatrixAxes): (cell: Cell) => Cell | null {
  const tables = (['places', 'firms', 'industries', 'purposes'] as const).map((axis) => {
    const known = new Map(to[axis].map((value, at) => [canonicalJson(value), at]));
    return from[axis].map((value) => known.get(canonicalJson(value)) ?? -1);
  });
  return (cell) => {
    const place = cell.map((at, axis) => tables[axis]![at]!) as unknown as Cell;
    return place.includes(-1) ? null : place;
  };
}
