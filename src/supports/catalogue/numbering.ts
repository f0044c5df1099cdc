/** Gives each of many things a number; what has the same key has the same number. */
export interface Numbering<T> {
  numberOf(each: T): number;
  /** By number: the first thing that got it. */
  readonly all: readonly T[];
}

export function numberingBy<T>(keyOf: (each: T) => string): Numbering<T> {
  const known = new Map<string, number>();
  const all: T[] = [];
  return {
    all,
    numberOf(each) {
      const key = keyOf(each);
      const found = known.get(key) ?? all.push(each) - 1;
      known.set(key, found);
      return found;
    },
  };
}
