/**
 * The places of the numbers that spoil a non-decreasing order: those outside its longest run. One wrong page among
 * many is found as the one, whether it is too high or too low.
 */
export function outOfOrder(numbers: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, i) => {
    const at = tails.findIndex((tail) => numbers[tail]! > number);
    const length = at < 0 ? tails.length : at;
    before[i] = length === 0 ? -1 : tails[length - 1]!;
    tails[length] = i;
  });
  const kept = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]!) kept.add(i);
  return new Set(numbers.map((_, i) => i).filter((i) => !kept.has(i)));
}
