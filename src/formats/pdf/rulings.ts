import type { Ruling } from './page-content.ts';

/** A horizontal or vertical line after pieces were joined: `at` is its y (x), `from`–`to` its extent. */
export interface Stroke {
  at: number;
  from: number;
  to: number;
}

/** Lines this close (points) are one: double rules, and borders of neighbouring cells. */
export const NEAR = 2.5;
/** Dotted and cell-by-cell lines have gaps of this size. */
const GAP = 3.5;

/** Joins the pieces of each line. */
export function joinStrokes(pieces: readonly Stroke[]): Stroke[] {
  const sorted = [...pieces].sort((a, b) => a.at - b.at);
  const groups: Stroke[][] = [];
  for (const piece of sorted) {
    const group = groups.at(-1);
    if (group && piece.at - group[0]!.at <= NEAR) group.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap(joinCollinear);
}

function joinCollinear(group: Stroke[]): Stroke[] {
  const joined: Stroke[] = [];
  for (const piece of [...group].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && piece.from - last.to <= GAP) last.to = Math.max(last.to, piece.to);
    else joined.push({ ...piece });
  }
  return joined;
}

export function horizontals(rulings: readonly Ruling[]): Stroke[] {
  const pieces = rulings.filter(({ y0, y1 }) => y0 === y1);
  return joinStrokes(pieces.map(({ x0, x1, y0 }) => ({ at: y0, from: x0, to: x1 })));
}

export function verticals(rulings: readonly Ruling[]): Stroke[] {
  const pieces = rulings.filter(({ x0, x1, y0, y1 }) => x0 === x1 && y0 !== y1);
  return joinStrokes(pieces.map(({ x0, y0, y1 }) => ({ at: x0, from: y0, to: y1 })));
}
