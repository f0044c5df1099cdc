/**
 * Whether one number is the other after one slip of the hand: a digit other, more or less, two digits swapped,
 * or a little more or less; nobody writes a number for nothing at all. Without other evidence only such a pair is worth a question.
 */
export function isOneSlip(a: number, b: number): boolean {
  const [short, long] = [String(a), String(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (a === 0 || b === 0) return false;
  if (Math.abs(a - b) <= LITTLE) return true;
  if (long.length === short.length) return isOtherOrSwapped(short, long);
  return long.length === short.length + 1 && [...long].some((_, i) => without(long, i) === short);
}

const LITTLE = 2;

function isOtherOrSwapped(a: string, b: string): boolean {
  const differing = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [first, second] = differing as [number, number];
  return (
    differing.length === 1 || (differing.length === 2 && a[first] === b[second] && a[second] === b[first])
  );
}

function without(text: string, at: number): string {
  return text.slice(0, at) + text.slice(at + 1);
}
