/** What the columns of a table must hold. */
export interface Wanted {
  /** Share that the document asks for. */
  share: number;
  /** Points that the longest piece needs which can't be broken. */
  least: number;
}

/**
 * Points per column: as the document shares the width out, but none narrower than its longest number or word; what
 * one lacks the others give in proportion to what they can spare. `short`: points that are missing nevertheless.
 */
export function columnWidths(wanted: readonly Wanted[], width: number): { widths: number[]; short: number } {
  const shares = wanted.reduce((sum, { share }) => sum + Math.max(share, 0), 0) || 1;
  const asked = wanted.map(({ share }) => (Math.max(share, 0) / shares) * width);
  const lacking = sum(asked.map((points, at) => Math.max(0, wanted[at]!.least - points)));
  const spare = asked.map((points, at) => Math.max(0, points - wanted[at]!.least));
  const given = Math.min(1, sum(spare) === 0 ? 0 : lacking / sum(spare));
  const widths = asked.map((points, at) => Math.max(points, wanted[at]!.least) - spare[at]! * given);
  const total = sum(widths);
  return { widths: widths.map((points) => (points / total) * width), short: Math.max(0, total - width) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
