/** A number in [0, 1) that depends on nothing but its parts: the same document comes out on every machine. */
export function draw(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const char of parts.join('|')) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), hash | 1);
  hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61);
  return ((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32;
}

/** An integer from `low` up to and including `high`. */
export const drawInteger = (low: number, high: number, ...parts: readonly (string | number)[]): number =>
  low + Math.floor(draw(...parts) * (high - low + 1));
