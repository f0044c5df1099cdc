import type { Indicator, ProgramEntry } from '../../../ledger/annual-report.ts';
import { type Amount, normalise, parseQuantity } from '../../../values/index.ts';
import { type Label, takeApart } from './overlap.ts';

/** One value of this year's column, with all the words that say what it counts. */
export interface TableValue {
  row: Indicator;
  label: string;
  words: Label;
  amount: Amount;
  /** The same value in the column of the year before, when there is one. */
  previous: Amount | null;
}

/** Several rules ask for the same sheet, and taking labels apart is the dearest step. Statements never change. */
const known = new WeakMap<ProgramEntry, readonly TableValue[]>();

/** The values of this year's column, row by row; a line that only completes another row repeats its value. */
export function tableValues(entry: ProgramEntry): readonly TableValue[] {
  const values =
    known.get(entry) ?? entry.indicators.filter((row) => row.continuationOf === undefined).flatMap(valuesOf);
  known.set(entry, values);
  return values;
}

function valuesOf(row: Indicator): TableValue[] {
  const previous = parseQuantity(row.previous).values;
  return parseQuantity(row.current).values.map((amount, i) => {
    const label = normalise([row.label, amount.label ?? ''].join(' ')).trim();
    return { row, label, words: takeApart(label), amount, previous: previous[i] ?? null };
  });
}
