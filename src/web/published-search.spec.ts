import { describe, expect, it } from 'vitest';
import type { ProgramView, SearchHit } from '../ledger/index.ts';
import { publishedSearch } from './published-search.ts';
import type { WebLedger } from './services.ts';

/** A program by the names that it had, with one indicator in each year. */
const program = (names: Record<number, string>) =>
  ({
    name: Object.values(names).at(-1),
    years: Object.entries(names).map(([year, name]) => ({ fiscalYear: Number(year), name: { value: name } })),
    indicators: Object.entries(names).map(([year, name]) => ({
      ...{ label: `${name}の参加者数`, disagreeing: [] },
      points: [{ reportYear: Number(year) }],
    })),
    ...{ earlier: [], later: [], sameName: [] },
    divisions: [
      { name: '港湾課', fiscalYears: [2020] },
      { name: '灯台課', fiscalYears: [2021] },
    ],
  }) as unknown as ProgramView;

const PROGRAMS: Record<string, ProgramView> = {
  renamed: program({ 2020: '灯台修理事業', 2021: '灯台更新事業' }),
  begun: program({ 2021: '灯台新設事業' }),
};

const hit = (
  programId: string | null,
  kind: SearchHit['kind'],
  title: string,
  years: number[],
): SearchHit => ({
  ...{
    programId,
    kind,
    title,
    fiscalYears: years,
    context: kind === 'indicator' ? '灯台更新事業' : '港湾課',
  },
});

const HITS = [
  hit('renamed', 'program', '灯台更新事業', [2020, 2021]),
  hit('begun', 'program', '灯台新設事業', [2021]),
  hit('renamed', 'indicator', '灯台修理事業の参加者数', [2019, 2020, 2021]),
  // A report of a hidden year states the year before, too.
  hit('begun', 'indicator', '灯台新設事業の参加者数', [2020, 2021]),
  hit(null, 'division', '港湾課', [2020, 2021]),
  hit(null, 'division', '灯台課', [2021]),
];

const ledger = {
  search: async () => ({
    ...{ items: HITS, total: HITS.length, page: 1, pageSize: 20 },
    kinds: { program: 2, indicator: 2, division: 2 },
  }),
  similarTitles: async () => HITS,
  program: async (_: string, id: string) => PROGRAMS[id] ?? null,
  division: async (_: string, name: string) => ({
    years: HITS.find(({ title }) => title === name)!.fiscalYears.map((fiscalYear) => ({
      ...{
        fiscalYear,
        programs: [{ programId: 'renamed' }, ...(fiscalYear === 2021 ? [{ programId: 'begun' }] : [])],
      },
    })),
  }),
} as unknown as WebLedger;

const TOLD = [
  ['灯台修理事業', '港湾課', [2020]],
  ['灯台修理事業の参加者数', '灯台修理事業', [2019, 2020]],
  ['港湾課', '1事業', [2020]],
];

describe('a search by a stranger while 2021 is hidden', () => {
  const search = publishedSearch(ledger, new Set([2021]));

  it('tells programs, indicators and divisions as they were before, and none that only that year has', async () => {
    const { items } = await search.search('020001', '灯台');
    expect(items.map(({ title, context, fiscalYears }) => [title, context, fiscalYears])).toEqual(TOLD);
  });

  it('counts what it tells, and finds nothing by a name that only that year has', async () => {
    expect(await search.search('020001', '灯台')).toMatchObject({
      total: 3,
      kinds: { program: 1, indicator: 1, division: 1 },
    });
    expect(await search.search('020001', '灯')).toMatchObject({ total: 3 });
    const { items } = await search.search('020001', '灯台更新');
    expect(items.filter(({ kind }) => kind !== 'division')).toEqual([]);
  });

  it('offers no name of that year to whom has mistyped one', async () => {
    const offered = async (text: string) =>
      (await search.similarTitles('020001', text)).map(({ title }) => title);
    expect(await offered('灯台修理事栗')).toEqual(TOLD.map(([title]) => title));
    expect(await offered('灯台更新事栗')).toEqual(['港湾課']);
  });
});
