import type { Alignment } from '../../ledger/annual-report.ts';
import { type Evidence, evidenceOf, judge, rowFeatures, sheetFeatures, weight } from './evidence.ts';
import type { ListRow } from './policy-list.ts';
import type { Sheet } from './sheet.ts';

/** One row of a list with its sheet; one of the two may be missing. */
export interface Pair {
  row: ListRow | null;
  sheet: Sheet | null;
  alignment: Alignment | null;
  confidence: number;
}

const MISSING = -2.5;

/** The price of a sheet without a row before row `i`: next to none where the rows' numbers leave one out. */
const extraPrice = (rows: readonly ListRow[], i: number): number => {
  const [above, below] = [rows[i - 1]?.no ?? 0, rows[i]?.no];
  return below !== undefined && below - above > 1 ? -0.5 : MISSING;
};

/** How far a sheet may stand from its row's place in the order: keeps long chapters linear. */
const REACH = 12;

/**
 * Most headings of sheets are lost in the text, but rows and sheets stand in the same order. Of all ways to pair
 * them in order, leaving out rows or sheets at a price, takes the one with the most evidence (a longest common
 * subsequence with weights, Needleman and Wunsch 1970).
 */
export function alignSheets(rows: readonly ListRow[], sheets: readonly Sheet[]): Pair[] {
  const features = sheets.map(sheetFeatures);
  const reach = REACH + Math.abs(rows.length - sheets.length);
  const evidence = rows
    .map(rowFeatures)
    .map((row, i) => features.map((found, j) => (Math.abs(i - j) <= reach ? evidenceOf(row, found) : null)));
  const best = bestScores(evidence, rows, sheets.length);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < rows.length || j < sheets.length) {
    const row = rows[i] ?? null;
    const sheet = sheets[j] ?? null;
    const found = evidence[i]?.[j];
    const here = best[i]?.[j] ?? 0;
    if (row && sheet && found && close(here, weight(found) + (best[i + 1]?.[j + 1] ?? 0))) {
      pairs.push({ row, sheet, ...judge(found, rows.length === sheets.length) });
      i += 1;
      j += 1;
    } else if (row && (!sheet || close(here, MISSING + (best[i + 1]?.[j] ?? 0)))) {
      pairs.push({ row, sheet: null, alignment: null, confidence: 0 });
      i += 1;
    } else {
      pairs.push({ row: null, sheet, alignment: null, confidence: 0 });
      j += 1;
    }
  }
  return pairs;
}

const close = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/** `best[i][j]`: the most evidence that rows from i and sheets from j can give together. */
function bestScores(
  evidence: readonly (Evidence | null)[][],
  list: readonly ListRow[],
  sheets: number,
): number[][] {
  const rows = list.length;
  const best = Array.from({ length: rows + 2 }, () => new Array<number>(sheets + 2).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const bestFrom = (i: number, j: number): number => {
    const found = evidence[i]?.[j];
    return Math.max(
      found ? weight(found) + at(i + 1, j + 1) : Number.NEGATIVE_INFINITY,
      i < rows ? MISSING + at(i + 1, j) : Number.NEGATIVE_INFINITY,
      j < sheets ? extraPrice(list, i) + at(i, j + 1) : Number.NEGATIVE_INFINITY,
    );
  };
  for (let i = rows; i >= 0; i -= 1) {
    for (let j = i === rows ? sheets - 1 : sheets; j >= 0; j -= 1) (best[i] as number[])[j] = bestFrom(i, j);
  }
  return best;
}
