import { type FirmProfile, MAJOR_INDUSTRIES } from '../../firms/index.ts';
import type { Condition } from '../condition.ts';
import { PURPOSES, type Purpose } from '../purposes.ts';

/** A firm of each size that supports tell apart; capital in 円. */
export interface SizedFirm {
  employees: number;
  /** `null`: a sole proprietor, who has none. */
  capital: number | null;
}

/**
 * The kinds of firms that the matrix asks for: each municipality, with each size, in each industry, for each purpose. They
 * are kept with a matrix, so that one of another time can still be read.
 */
export interface MatrixAxes {
  /** 全国地方公共団体コード; the last one lies outside the prefecture. */
  places: readonly string[];
  firms: readonly SizedFirm[];
  industries: readonly string[];
  purposes: readonly Purpose[];
}

/** 千代田区: a firm of another prefecture. */
export const OUTSIDE = '131016';

const FIRMS: readonly SizedFirm[] = [
  { employees: 0, capital: null },
  { employees: 5, capital: 3_000_000 },
  { employees: 20, capital: 10_000_000 },
  { employees: 50, capital: 50_000_000 },
  { employees: 300, capital: 300_000_000 },
  { employees: 1_000, capital: 1_000_000_000 },
];

/** @param municipalities codes of the home prefecture */
export const axesOf = (municipalities: readonly string[]): MatrixAxes => ({
  places: [...municipalities, OUTSIDE],
  firms: FIRMS,
  industries: Object.keys(MAJOR_INDUSTRIES),
  purposes: Object.keys(PURPOSES) as Purpose[],
});

/** Positions of a cell on the axes: place, firm, industry, purpose. */
export type Cell = readonly [place: number, firm: number, industry: number, purpose: number];

/** Which of the axes matter. */
export type AxisUse = readonly [place: boolean, firm: boolean, industry: boolean, purpose: boolean];

/** How long each axis is. */
export const lengthsOf = ({ places, firms, industries, purposes }: MatrixAxes): Cell => [
  places.length,
  firms.length,
  industries.length,
  purposes.length,
];

/** What a firm of the cell says of itself. */
export function profileOf({ places, firms, industries, purposes }: MatrixAxes, cell: Cell): FirmProfile {
  const [place, firm, industry, purpose] = cell;
  const { employees, capital } = firms[firm]!;
  return {
    legalForm: capital === null ? 'sole-proprietor' : 'corporation',
    ...(capital === null ? {} : { capital }),
    ...{ employees, industry: industries[industry]!, purposes: [purposes[purpose]!] },
    ...{ headOffice: places[place]!, establishments: [places[place]!] },
  };
}

/** Which axes the answer of a condition may depend on; what is not among them gives the same answer everywhere. */
export function axesIn(condition: Condition): AxisUse {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.map(axesIn).reduce(both, NONE);
    case 'size':
      return [false, true, true, false];
    case 'industry':
      return [false, false, true, false];
    case 'place':
      return [true, false, false, false];
    case 'legal-form':
    case 'number':
      return [false, true, false, false];
    case 'purpose':
      return [false, false, false, true];
    // No firm of the matrix says anything of these.
    case 'date':
    case 'certification':
    case 'question':
      return NONE;
  }
}

const NONE: AxisUse = [false, false, false, false];

export const both = (one: AxisUse, other: AxisUse): AxisUse => [
  one[0] || other[0],
  one[1] || other[1],
  one[2] || other[2],
  one[3] || other[3],
];

/** How long each axis is, where those that do not matter have one place. */
export const sizesOf = (lengths: Cell, use: AxisUse): Cell =>
  lengths.map((length, axis) => (use[axis] ? length : 1)) as unknown as Cell;

/** Where a cell lies in a row of all cells of the axes that matter. */
export function placeOn(lengths: Cell, use: AxisUse): (cell: Cell) => number {
  const [, firms, industries, purposes] = sizesOf(lengths, use);
  return ([place, firm, industry, purpose]) => {
    const [p, f, i, u] = [use[0] ? place : 0, use[1] ? firm : 0, use[2] ? industry : 0, use[3] ? purpose : 0];
    return ((p * firms + f) * industries + i) * purposes + u;
  };
}

/** Every cell of the axes that matter, the last one changing first; the others stay at 0. */
export function* cellsOver(lengths: Cell, use: AxisUse): Generator<Cell> {
  const sizes = sizesOf(lengths, use);
  const total = sizes.reduce((product, size) => product * size, 1);
  for (let at = 0; at < total; at += 1) yield cellAt(at, sizes);
}

function cellAt(at: number, sizes: Cell): Cell {
  const cell = [0, 0, 0, 0] as [number, number, number, number];
  let rest = at;
  for (let axis = sizes.length - 1; axis >= 0; axis -= 1) {
    cell[axis] = rest % sizes[axis]!;
    rest = Math.floor(rest / sizes[axis]!);
  }
  return cell;
}
