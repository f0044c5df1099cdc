/** Shorter amounts are a digit apart by chance. */
const SHORTEST = 4;
/** So are round amounts: 20,000千円 granted and 500千円 for the office. */
const ROUND = 100;

/** Whether two amounts have the same digits but for one, and not by chance. */
export function otherDigit(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)];
  if (one.length !== other.length || one.length < SHORTEST) return false;
  if (a % ROUND === 0 && b % ROUND === 0) return false;
  return [...one].filter((digit, i) => digit !== other[i]).length === 1;
}
