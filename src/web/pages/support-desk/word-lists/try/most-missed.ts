import type { ThemeDemand } from '../../../../../supports/index.ts';

/** Words that were searched for in vain, whatever their theme. */
export interface MissedWord {
  text: string;
  count: number;
}

/** So many are a morning's work. */
const MOST_SHOWN = 50;

/** Those that were searched for most often first. */
export function missedWords(demand: readonly ThemeDemand[]): MissedWord[] {
  const counts = new Map<string, number>();
  for (const { words, count } of demand.flatMap((theme) => theme.words)) {
    counts.set(words, (counts.get(words) ?? 0) + count);
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_SHOWN);
}

/** This month and the two before. @param today ISO date */
export function lastMonths(today: string): { from: string; to: string } {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const first = year * 12 + (month - 1) - 2;
  const from = `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, '0')}`;
  return { from, to: today.slice(0, 7) };
}
