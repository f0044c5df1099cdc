/** What is known of a condition. What a firm has not said is unknown, and unknown is never taken for no. */
export type Truth = 'yes' | 'no' | 'unknown';

/** True where all are; false where one is, whatever the others are. */
export function all(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

/** True where one is, whatever the others are; false where none can be. */
export function any(truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('unknown') ? 'unknown' : 'no';
}

export const not = (truth: Truth): Truth => (truth === 'unknown' ? truth : truth === 'yes' ? 'no' : 'yes');

/** What holds in each of several cases of which nobody knows which one it is. */
export function inEveryCase(truths: readonly Truth[]): Truth {
  const [first, ...others] = truths;
  return first !== undefined && others.every((each) => each === first) ? first : 'unknown';
}

/** Whether a number is at most a limit (以下). */
export const atMost = (value: number | undefined, limit: number): Truth =>
  value === undefined ? 'unknown' : value <= limit ? 'yes' : 'no';
