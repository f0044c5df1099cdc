import type { Connection } from '../../platform/index.ts';
import { demandTotals, type MonthSpan, type Total, usageTotals } from './store.ts';
import type { UsageEvent } from './usage.ts';

/** A thing with how often each event happened to it. */
export interface UsageRow {
  /** A month, a support, a municipality; '' where none was said. */
  of: string;
  counts: Readonly<Partial<Record<UsageEvent, number>>>;
}

/** Searches of a theme that found nothing. */
export interface ThemeDemand {
  /** A purpose; '': none was recognised. */
  theme: string;
  count: number;
  /** Words that were searched for at least three times, most often first. */
  words: readonly { words: string; count: number }[];
}

/** How the portal was used in some months. */
export interface UsageFigures {
  period: MonthSpan;
  /** Every month of the period, also those of which nothing is counted. */
  months: readonly UsageRow[];
  /** Those that were opened most often first. */
  supports: readonly UsageRow[];
  municipalities: readonly UsageRow[];
  demand: readonly ThemeDemand[];
}

/** Figures of the months from and to, both included. */
export async function usageFigures(
  connection: Connection,
  jurisdiction: string,
  period: MonthSpan,
): Promise<UsageFigures> {
  const by = (what: 'month' | 'support' | 'municipality') =>
    usageTotals(connection, jurisdiction, period, what).then(rowsOf);
  const [months, supports, municipalities] = [
    await by('month'),
    await by('support'),
    await by('municipality'),
  ];
  const demand = await demandTotals(connection, jurisdiction, period);
  return {
    period,
    months: monthsOf(period).map((of) => months.find((row) => row.of === of) ?? { of, counts: {} }),
    supports: supports
      .filter(({ of }) => of !== '')
      .toSorted((a, b) => (b.counts.view ?? 0) - (a.counts.view ?? 0) || (a.of < b.of ? -1 : 1)),
    municipalities,
    demand: themesOf(demand),
  };
}

function rowsOf(totals: readonly Total[]): UsageRow[] {
  const rows = new Map<string, Partial<Record<UsageEvent, number>>>();
  for (const { of, event, count } of totals) rows.set(of, { ...rows.get(of), [event]: count });
  return [...rows].map(([of, counts]) => ({ of, counts }));
}

function themesOf(demand: readonly { theme: string; words: string; count: number }[]): ThemeDemand[] {
  return demand
    .filter(({ words }) => words === '')
    .map(({ theme, count }) => ({
      ...{ theme, count },
      words: demand.filter((each) => each.theme === theme && each.words !== ''),
    }));
}

/** 2026-11 … 2027-02, at most ten years. */
export function monthsOf({ from, to }: MonthSpan): string[] {
  const months = [];
  for (let month = from; month <= to && months.length < 120; month = monthAfter(month)) months.push(month);
  return months;
}

export function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** April to March of a fiscal year, which is called by the year in which it starts. */
export const monthsOfFiscalYear = (fiscalYear: number): MonthSpan => ({
  ...{ from: `${fiscalYear}-04`, to: `${fiscalYear + 1}-03` },
});
