import { isSameRow, type WordRow } from './word-list.ts';

/** What staff have made of the shipped file of their day. */
export interface KeptRows {
  shipped: readonly WordRow[];
  kept: readonly WordRow[];
}

/**
 * A list that staff have edited, as it is once the program brings a newer file: what they have not touched is as the newer
 * file has it; what they have added, changed or taken out stays as they wanted it.
 */
export function withNewerShipped({ shipped, kept }: KeptRows, newer: readonly WordRow[]): WordRow[] {
  const [was, own, now] = [shipped, kept, newer].map((rows) => new Map(rows.map((row) => [row.key, row])));
  const stay = kept.flatMap((row) => {
    const before = was!.get(row.key);
    const isTouched = before === undefined || !isSameRow(before, row);
    return isTouched ? [row] : (now!.get(row.key) ?? []);
  });
  return [...stay, ...newer.filter(({ key }) => !own!.has(key) && !was!.has(key))];
}
