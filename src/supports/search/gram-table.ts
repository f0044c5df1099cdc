/**
 * Numbers the pairs of characters that occur in texts, from 0: an open-addressed hash of two typed arrays, for a `Map`
 * of a hundred thousand numbers above 2³¹ is several times slower and larger.
 */
export interface GramTable {
  keys: Uint32Array;
  /** Number + 1; 0 where the place is free. */
  numbers: Uint32Array;
  size: number;
}

export const emptyGramTable = (room = 1 << 12): GramTable => ({
  keys: new Uint32Array(room),
  numbers: new Uint32Array(room),
  size: 0,
});

/** Two UTF-16 units as one number; a lone character stands before nothing. */
export const gramKey = (first: number, second: number): number => ((first << 16) | second) >>> 0;

function placeOf({ keys, numbers }: GramTable, key: number): number {
  const mask = keys.length - 1;
  let at = (Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 8) & mask;
  while (numbers[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
  return at;
}

/** The number of a pair; -1 where it occurs nowhere. */
export const gramNumber = (table: GramTable, key: number): number =>
  (table.numbers[placeOf(table, key)] ?? 0) - 1;

/** The number of a pair, a new one where it is new. */
export function numberGram(table: GramTable, key: number): number {
  const at = placeOf(table, key);
  const known = table.numbers[at]!;
  if (known !== 0) return known - 1;
  table.keys[at] = key;
  table.size += 1;
  table.numbers[at] = table.size;
  if (table.size * 2 > table.keys.length) grow(table);
  return table.size - 1;
}

function grow(table: GramTable): void {
  const { keys, numbers } = table;
  table.keys = new Uint32Array(keys.length * 2);
  table.numbers = new Uint32Array(keys.length * 2);
  for (const [at, number] of numbers.entries()) {
    if (number === 0) continue;
    const place = placeOf(table, keys[at]!);
    table.keys[place] = keys[at]!;
    table.numbers[place] = number;
  }
}

/** The pairs of a word without repetition, as keys; of a word of one character that character. */
export function gramKeys(word: string): number[] {
  if (word.length === 1) return [gramKey(word.charCodeAt(0), 0)];
  const keys = new Set<number>();
  for (let at = 0; at + 1 < word.length; at += 1) {
    keys.add(gramKey(word.charCodeAt(at), word.charCodeAt(at + 1)));
  }
  return [...keys];
}

/** The numbers of the pairs of which a character is one. */
export function pairsWith({ keys, numbers }: GramTable, unit: number): number[] {
  const found: number[] = [];
  for (const [at, number] of numbers.entries()) {
    if (number !== 0 && (keys[at]! >>> 16 === unit || (keys[at]! & 0xffff) === unit)) found.push(number - 1);
  }
  return found;
}
