import type { CsvColumn } from '../../../formats/index.ts';
import { PURPOSES, USAGE_EVENTS, type UsageEvent, type UsageFigures } from '../../../supports/index.ts';
import { words } from './words.ts';

/** How things of the figures are called. */
export interface FigureNames {
  /** Title of a support; `null`: it is not public any more. */
  support(id: string): string | null;
  municipality(code: string): string;
}

/** One row of a table: what it is about, and its figures by event. */
export interface FigureRow {
  /** Number, code or month. */
  of: string;
  name: string;
  counts: Readonly<Partial<Record<UsageEvent, number>>>;
}

export interface FigureTable {
  id: 'months' | 'supports' | 'municipalities';
  title: string;
  head: string;
  events: readonly UsageEvent[];
  rows: readonly FigureRow[];
}

const ALL = Object.keys(USAGE_EVENTS) as UsageEvent[];

/** The figures as tables: by month, by support, by municipality. */
export const figureTables = (
  { months, supports, municipalities }: UsageFigures,
  names: FigureNames,
): FigureTable[] => [
  {
    ...{ id: 'months', title: words.months, head: words.month, events: ALL },
    rows: months.map((row) => ({ ...row, name: words.monthText(row.of) })),
  },
  {
    ...{ id: 'supports', title: words.supports, head: words.support },
    events: ['view', 'save', 'hand-over', 'open-apply'],
    rows: supports.map((row) => ({ ...row, name: names.support(row.of) ?? `${row.of}${words.gone}` })),
  },
  {
    ...{ id: 'municipalities', title: words.municipalities, head: words.municipality },
    events: ['view', 'search', 'answer', 'save', 'hand-over', 'open-apply'],
    rows: municipalities.map((row) => ({
      ...row,
      name: row.of === '' ? words.noMunicipality : names.municipality(row.of),
    })),
  },
];

/** The same for machines: one row for each, one column for each event. */
export const figureColumns = ({ id, head, events }: FigureTable): CsvColumn<FigureRow>[] => [
  ...(id === 'months' ? [] : [{ head: `${head}の番号`, value: ({ of }: FigureRow) => of }]),
  { head, value: (row) => (id === 'months' ? row.of : row.name) },
  ...events.map((event) => ({
    head: `${USAGE_EVENTS[event]}_回`,
    value: ({ counts }: FigureRow) => counts[event] ?? 0,
  })),
];

export interface DemandRow {
  theme: string;
  words: string;
  count: number;
}

export const themeName = (theme: string): string =>
  Object.hasOwn(PURPOSES, theme) ? PURPOSES[theme as keyof typeof PURPOSES] : words.noTheme;

/** Of each theme all searches in one row, then those by words. */
export const demandRows = ({ demand }: UsageFigures): DemandRow[] =>
  demand.flatMap(({ theme, count, words: found }) => [
    { theme, words: '', count },
    ...found.map((each) => ({ theme, words: each.words, count: each.count })),
  ]);

export const demandColumns: readonly CsvColumn<DemandRow>[] = [
  { head: '目的の番号', value: ({ theme }) => theme },
  { head: '目的', value: ({ theme }) => themeName(theme) },
  { head: '言葉', value: (row) => row.words },
  { head: '回数_回', value: ({ count }) => count },
];
