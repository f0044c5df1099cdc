import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import {
  chartsOf,
  listSeries,
  type Reading,
  type Series,
  TrendsRefused,
  takeVintages,
  type VintageToTake,
  vintageOfReport,
} from '../../src/trends/index.ts';

const HERE = '990001';

const founders: Series = {
  ...{ id: 'founders', name: '灯台の創業者数', region: '架空県', unit: '名', source: '港湾部', notes: [] },
  ...{ adjustment: 'original', frequency: 'fiscal-year' },
};

/** A publication on a day, or in the report of a fiscal year. */
const publication = (
  when: string,
  values: Record<string, number | null>,
  series = founders,
  vintage = when,
): VintageToTake => ({
  series,
  vintage: {
    ...{ vintage, published: when, origin: `${vintage}.csv` },
    observations: Object.entries(values).map(([period, value]) => ({
      ...{ period, value, status: null, printed: String(value), note: null, line: 1 },
    })),
  },
});

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger({ databaseUrl: null, dataDirectory: null });
});
afterAll(() => ledger.close());

const take = (...items: VintageToTake[]) => takeVintages(ledger, items, { jurisdiction: HERE });

/** What the chart of the report of 2020 shows. */
const shown = async (reading?: Reading, fiscalYear = 2020): Promise<Record<string, number | null>> => {
  const charts = await chartsOf(ledger, HERE, fiscalYear, reading);
  const points = charts.find(({ id }) => id === 'founders')?.series[0]?.points ?? [];
  return Object.fromEntries(points.map(({ period, value }) => [period, value]));
};

describe('a series with its publications', () => {
  beforeAll(async () => {
    await take(
      publication('2020-08-20', { FY2018: 110, FY2019: 140 }),
      publication('2021-09', { FY2019: 142, FY2020: 134 }, founders, vintageOfReport(2020)),
      publication('2022-08-19', { FY2019: 143, FY2020: 135, FY2021: 150 }),
    );
  });

  it('as of now shows of each period what was published last, up to the end of the fiscal year', async () => {
    expect(await shown()).toEqual({ FY2018: 110, FY2019: 143, FY2020: 135 });
    expect(await shown('latest', 2021)).toEqual({ FY2018: 110, FY2019: 143, FY2020: 135, FY2021: 150 });
  });

  it('as of a day shows what was known then; a month counts as its last day', async () => {
    expect(await shown({ asOf: '2020-12-31' })).toEqual({ FY2018: 110, FY2019: 140 });
    expect(await shown({ asOf: '2021-09-30' })).toEqual({ FY2018: 110, FY2019: 142, FY2020: 134 });
    expect(await shown({ asOf: '2020-08' })).toEqual({ FY2018: 110, FY2019: 140 });
    expect(await shown({ asOf: '2019-01-01' })).toEqual({});
  });

  it('as printed in a report stays what it was, whatever is revised later', async () => {
    const printed = { FY2018: 110, FY2019: 142, FY2020: 134 };
    expect(await shown({ printedIn: 2020 })).toEqual(printed);
    await take(publication('2023-08-18', { FY2018: 111, FY2019: 1, FY2020: 2 }));
    expect(await shown({ printedIn: 2020 })).toEqual(printed);
    expect(await shown()).toEqual({ FY2018: 111, FY2019: 1, FY2020: 2 });
  });

  it('a report that was never printed from here shows what was known in the September after its year', async () => {
    expect(await shown({ printedIn: 2019 }, 2019)).toEqual({ FY2018: 110, FY2019: 140 });
  });
});

describe('taking in', () => {
  const other = { ...founders, id: 'loan-refusals', name: '謝絶率', unit: '%' };

  it('counts as one change, and the same publication again changes nothing', async () => {
    const before = await ledger.revision();
    const item = publication('2021-05-01', { FY2019: 5.7, FY2020: 4.8 }, other);
    expect(await take(item)).toMatchObject([{ state: 'imported', values: 2 }]);
    expect(await ledger.revision()).toBe(before + 1);
    expect(await take(item)).toMatchObject([{ state: 'unchanged' }]);
  });

  it('refuses another value under the same publication, names it, and keeps all as it was', async () => {
    const wrong = publication('2021-05-01', { FY2019: 5.7, FY2020: 8.4 }, other);
    const refused = take(publication('2021-06-01', { FY2019: 1 }), wrong);
    await expect(refused).rejects.toThrow(TrendsRefused);
    await expect(refused).rejects.toThrow('令和2年度: 4.8 → 8.4');
    const listed = await listSeries(ledger, HERE);
    expect(listed.flatMap(({ vintages }) => vintages.map(({ vintage }) => vintage))).not.toContain(
      '2021-06-01',
    );
  });

  it('mends a slip when told to', async () => {
    const mended = publication('2021-05-01', { FY2019: 5.7, FY2020: 4.9 }, other);
    const options = { jurisdiction: HERE, replace: true };
    expect(await takeVintages(ledger, [mended], options)).toMatchObject([{ state: 'replaced' }]);
  });

  it('keeps apart what is another prefecture’s', async () => {
    expect(await listSeries(ledger, '990002')).toEqual([]);
    const charts = await chartsOf(ledger, '990002', 2020);
    expect(charts.flatMap(({ series }) => series)).toEqual([]);
  });
});

it('a value that a later publication withdraws is known to be missing', async () => {
  const index = { ...founders, id: 'coincident-index', frequency: 'month' } as const;
  await take(
    publication('2021-01-01', { '2020-04': 80 }, index),
    publication('2021-02-01', { '2020-04': null }, index),
  );
  const charts = await chartsOf(ledger, HERE, 2020);
  expect(charts.find(({ id }) => id === 'coincident-index')?.series).toEqual([]);
});
