import { type Amount, levelUnit, normalise, parseQuantity, type Quantity } from '../../values/index.ts';

export { levelUnit };

/**
 * How two cells that should say the same compare. `value` and `unit`: both state amounts that can't both be true.
 * `zero`: one says 0 and the other that there is nothing (—). `one-sided`: only one states an amount. `reason`: two
 * different reasons for none. `same` ignores white space, width and brackets.
 */
export type CellComparison = 'same' | 'value' | 'unit' | 'zero' | 'one-sided' | 'reason';

export function compareCells(a: string, b: string): CellComparison {
  if (bare(a) === bare(b)) return 'same';
  const [left, right] = [parseQuantity(a), parseQuantity(b)];
  if (left.reason && right.reason) return left.reason === right.reason ? 'same' : 'reason';
  if (left.reason || right.reason)
    return left.reason ? compareWithNone(left, right) : compareWithNone(right, left);
  return compareAmounts(left.values, right.values);
}

/** An empty cell, and one that only has words, states nothing that an amount elsewhere would contradict. */
function compareWithNone(none: Quantity, { values }: Quantity): CellComparison {
  if (none.reason === 'empty' || none.reason === 'text') return 'reason';
  return values.every((amount) => amount.value === 0) ? 'zero' : 'one-sided';
}

function compareAmounts(left: readonly Amount[], right: readonly Amount[]): CellComparison {
  const numbers = (amounts: readonly Amount[]) => amounts.map((amount) => amount.value).join();
  if (numbers(left) !== numbers(right)) return 'value';
  const units = (amounts: readonly Amount[]) => amounts.map((amount) => levelUnit(amount.unit)).join();
  return units(left) === units(right) ? 'same' : 'unit';
}

function bare(cell: string): string {
  return normalise(cell).replace(/[\s()・,、]/g, '');
}
