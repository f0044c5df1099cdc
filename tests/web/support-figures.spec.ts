import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/web/index.ts';
import { fakeServices } from './fake-services.ts';
import { fakeFigures, fakeSupports } from './fake-supports.ts';
import { everybodyIs, person } from './signed-in.ts';

const FIGURES = {
  months: [
    { of: '2026-10', counts: { view: 1_200, search: 300 } },
    { of: '2026-11', counts: { view: 1_450 } },
  ],
  supports: [
    { of: 'gyomu-kaizen', counts: { view: 900, 'open-apply': 12 } },
    { of: 'ended', counts: { view: 3 } },
  ],
  municipalities: [
    { of: '', counts: { view: 2_000 } },
    { of: '022021', counts: { view: 650, search: 40 } },
  ],
  demand: [
    { theme: 'sales', count: 14, words: [{ theme: 'sales', words: 'ペット葬', count: 5 }] },
    { theme: '', count: 2, words: [] },
  ],
};

const asked: unknown[] = [];
const figures = fakeFigures(FIGURES);
const app = createApp(
  fakeServices({
    supports: {
      ...fakeSupports(),
      figures: {
        ...figures,
        between: (months) => {
          asked.push(months);
          return figures.between(months);
        },
      },
    },
    people: everybodyIs(person('田中', ['council-member'])),
  }),
);
const textOf = async (path: string) => (await app.request(path)).text();
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const rowsOf = async (table: string) =>
  (await textOf(`/support-figures.csv?table=${table}`)).replace('\ufeff', '').trim().split('\r\n');

describe('/support-figures', () => {
  it('shows each month, support and municipality with its figures, and what they add up to', async () => {
    const page = words(await textOf('/support-figures'));
    expect(page).toContain('2026年10月 1,200 300 0');
    expect(page).toContain('業務改善助成金 900 0 0 12');
    expect(page).toContain('ended（今は公開していません） 3');
    expect(page).toContain('市町村の指定なし 2,000');
    expect(page).toContain('弘前市 650 40');
    expect(page).toContain('合計 2,650 300');
  });

  it('shows for which purposes nothing was found, with words that several have searched for', async () => {
    const page = words(await textOf('/support-figures'));
    expect(page).toContain('販路開拓 14 ペット葬（5回）');
    expect(page).toContain('目的が読み取れなかったもの 2');
  });

  it('draws the views of the months, and says them in words', async () => {
    expect(await textOf('/support-figures')).toContain(
      'aria-label="ページの閲覧：2026年10月 1,200、2026年11月 1,450"',
    );
  });

  it.each([
    ['', { from: '2026-04', to: '2026-11' }],
    ['?from=2026-10&to=2026-10', { from: '2026-10', to: '2026-10' }],
    ['?from=2026-11&to=2025-12', { from: '2025-12', to: '2026-11' }],
    ['?from=2026-13&to=x', { from: '2026-04', to: '2026-11' }],
  ])('of the months that are asked for: %s', async (query, months) => {
    const page = await textOf(`/support-figures${query}`);
    expect(asked.at(-1)).toEqual(months);
    expect(page).toContain(`<option value="${months.from}" selected`);
  });

  it.each([
    ['months', '月,ページの閲覧_回,検索_回,', '2026-10,1200,300,0,0,0,0,0'],
    ['supports', '支援メニューの番号,支援メニュー,', 'gyomu-kaizen,業務改善助成金,900,0,0,12'],
    ['municipalities', '市町村の番号,市町村,', '022021,弘前市,650,40,0,0,0,0'],
    ['demand', '目的の番号,目的,言葉,回数_回', 'sales,販路開拓,ペット葬,5'],
  ])('is data, too: %s', async (table, head, row) => {
    const rows = await rowsOf(table);
    expect(rows[0]).toContain(head);
    expect(rows).toContain(row);
  });

  it('has no table of another name', async () => {
    expect((await app.request('/support-figures.csv?table=people')).status).toBe(404);
  });
});
