import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatFiscalYear } from '../../src/values/index.ts';
import {
  kakehashi,
  kakehashiBeside,
  newPlace,
  pageWith,
  reportIn,
  type Started,
  started,
} from './kakehashi.ts';

const READERS = 20;
const PAGES_EACH = 60;
const YEARS = [2016, 2017, 2018, 2019, 2020];

const place = newPlace();
let server: Started;
beforeAll(async () => {
  expect(kakehashi(place, 'import', reportIn(place, 2015, { programs: 120 })).status).toBe(0);
  server = await started(place);
}, 120_000);
afterAll(async () => {
  await server?.kill();
  place.remove();
});

/** Walks over the pages and says what was not answered as it should be. */
async function reader(at: number): Promise<string[]> {
  const pages = [
    '',
    'years',
    'years/2015',
    'years/2015/policies/1',
    'findings',
    'search?q=%E6%94%AF%E6%8F%B4',
  ];
  const bad: string[] = [];
  for (let i = 0; i < PAGES_EACH; i += 1) {
    const path = pages[(at + i) % pages.length] ?? '';
    const response = await fetch(server.url + path);
    const page = await response.text();
    if (response.status !== 200 || !page.includes('</html>')) bad.push(`${path}: ${response.status}`);
  }
  return bad;
}

it('twenty people read while five years are taken in: every page is answered, and nothing is lost', async () => {
  const reading = Promise.all(Array.from({ length: READERS }, (_, at) => reader(at)));
  const files = YEARS.map((year) => reportIn(place, year, { programs: 120, seed: year }));
  const imported = await kakehashiBeside(place, 'import', ...files);
  expect(imported).toBe(0);
  expect((await reading).flat()).toEqual([]);
  const page = await pageWith(`${server.url}years`, formatFiscalYear(2020));
  for (const year of YEARS) expect(page).toContain(formatFiscalYear(year));
}, 180_000);
