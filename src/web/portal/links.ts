/** `id=a&id=b`: the same key for each value, in an address. */
export const repeated = (key: string, values: readonly string[]): URLSearchParams =>
  new URLSearchParams(values.map((value): [string, string] => [key, value]));
