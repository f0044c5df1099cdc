import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { dataBreaches } from '../../src/report/data/rules/index.ts';
import { loadSample, type Support } from '../../src/supports/index.ts';
import { createApp } from '../../src/web/index.ts';
import { TABLE_IDS } from '../../src/web/pages/data/tables/index.ts';
import { type Described, schemaChecker } from './api/openapi-rules.ts';
import { SUPPORTS } from './api/sample.ts';
import { fakeServices } from './fake-services.ts';
import { fakeSupports } from './fake-supports.ts';
import { everybodyIs } from './signed-in.ts';

const FILES = TABLE_IDS.map((id) => `${id}.csv`);

/** The house with these supports; what is asked of the catalogue is counted. */
function houseOf(supports: readonly Support[], dataTerms: string | null = null) {
  const state = { revision: '2026-11-29 1', asked: 0, fails: false };
  const { finding, ...rest } = fakeSupports(supports);
  const all = async () => {
    state.asked += 1;
    if (state.fails) throw new Error('the database is away');
    return supports;
  };
  const services = fakeServices({
    supports: { ...rest, dataTerms, finding: { ...finding, all, revision: async () => state.revision } },
    people: everybodyIs(null),
  });
  return { state, app: createApp(services) };
}

let house: ReturnType<typeof houseOf>;
beforeEach(() => {
  house = houseOf(SUPPORTS);
});
const get = (path: string, headers: Record<string, string> = {}) => house.app.request(path, { headers });

/** As the reader of a file gets it, its mark at the beginning included. */
const textOf = async (path: string, headers = {}) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await get(path, headers)).arrayBuffer());

describe('/data/*.csv', () => {
  it('is one table with one row of heads, in UTF-8 with its mark, whose kind says so', async () => {
    const response = await get('/data/supports.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="kakehashi-supports.csv"');
    const [head, ...rows] = (await textOf('/data/supports.csv')).split('\r\n');
    expect(head).toMatch(/^\ufeff制度番号,名称,通称,読み,英語名,種類,実施機関,/);
    expect(rows.filter((row) => row !== '').map((row) => row.split(',')[0])).toEqual([
      'gyomu-kaizen',
      'hirosaki-yushi',
      'setsubi-hojo',
    ]);
  });

  it('says what a firm must fulfil in one line, and what is not said is empty', async () => {
    const rows = (await textOf('/data/supports.csv')).split('\r\n');
    expect(rows.find((row) => row.startsWith('setsubi-hojo'))).toContain(
      '事業所が青森市にあること、かつ（従業員が20人以下であること、または「計画の認定を受けていますか」が「はい」であること）,1,,,,,,open,,https://city.example.jp/apply,',
    );
  });

  it('has what a support has several of in tables of its own', async () => {
    expect(await textOf('/data/support-calls.csv')).toContain(
      'setsubi-hojo,1,1,第1次,2026-11-01,2026-12-25,,,',
    );
    expect(await textOf('/data/support-amounts.csv')).toContain('setsubi-hojo,1,,,33.3,3分の1以内,500000,');
    expect(await textOf('/data/support-purposes.csv')).toContain('gyomu-kaizen,2,equipment');
  });

  it.each<[string, () => Promise<readonly Support[]>]>([
    ['a few made up', async () => SUPPORTS],
    ['the sample', () => loadSample()],
    ['none', async () => []],
  ])('keeps the rules for data that machines read: %s', async (_, supports) => {
    house = houseOf(await supports());
    const files = [];
    for (const path of FILES) {
      const bytes = new Uint8Array(await (await get(`/data/${path}`)).arrayBuffer());
      files.push({ path, mediaType: 'text/csv', description: path, bytes });
    }
    // Version, README and area belong to the report's own package; here the page says them.
    const breaches = (await dataBreaches(files)).filter(
      ({ rule, message }) => !['L3-06', 'L3-07'].includes(rule) && !message.startsWith('README'),
    );
    expect(breaches).toEqual([]);
  });

  it('is not there under a name that is none of them', async () => {
    for (const path of ['/data/nothing.csv', '/data/supports', '/data/support-calls', '/data/columns.json'])
      expect((await get(path)).status, path).toBe(404);
  });
});

it('/data/supports-gif.csv is the form in which systems exchange supports: 52 items, one row for each call', async () => {
  const [head, ...rows] = (await textOf('/data/supports-gif.csv')).trim().split('\r\n');
  expect(head!.split(',')).toHaveLength(52);
  expect(rows).toHaveLength(SUPPORTS.length);
  expect(await (await get('/data')).text()).toContain('href="/data/supports-gif.csv"');
});

describe('/data/supports.json', () => {
  it('has everything of every support, in the shape that the API describes', async () => {
    house = houseOf(await loadSample());
    const answer = (await (await get('/data/supports.json')).json()) as { supports: Support[] };
    const described = (await (await get('/api/openapi.json')).json()) as Described;
    const complaints = schemaChecker(described);
    expect(answer.supports.length).toBeGreaterThan(80);
    expect(answer.supports.flatMap((support) => complaints('Support', support))).toEqual([]);
  });

  it('says the day on which it was made, and the terms where somebody has set them', async () => {
    house = houseOf(SUPPORTS, '出典を示せば自由に使えます。');
    expect(await (await get('/data/supports.json')).json()).toMatchObject({
      ...{ schemaVersion: 1, madeOn: '2026-11-29', terms: '出典を示せば自由に使えます。' },
    });
    expect(await (await get('/data')).text()).toContain('出典を示せば自由に使えます。');
    house = houseOf(SUPPORTS);
    expect(await (await get('/data')).text()).toContain('利用の条件は、まだ定められていません');
  });
});

describe('what is held', () => {
  it('is made once for a day and a state of the catalogue, however many ask at once', async () => {
    await Promise.all([...FILES, 'supports.json'].map((name) => get(`/data/${name}`)));
    expect(house.state.asked).toBe(1);
    house.state.revision = '2026-11-29 2';
    await get('/data/supports.csv');
    house.state.revision = '2026-11-30 2';
    await get('/data/supports.csv');
    expect(house.state.asked).toBe(3);
  });

  it('is tried again after it could not be made', async () => {
    house.state.fails = true;
    expect((await get('/data/supports.csv')).status).toBe(500);
    house.state.fails = false;
    expect((await get('/data/supports.csv')).status).toBe(200);
  });

  it('is not sent again to who has it, zipped or plain, each under its own tag', async () => {
    const plain = (await get('/data/supports.csv')).headers.get('etag')!;
    const zipped = await get('/data/supports.csv', { 'accept-encoding': 'gzip' });
    const tag = zipped.headers.get('etag')!;
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await zipped.arrayBuffer()).toString()).toBe(await textOf('/data/supports.csv'));
    expect(tag).not.toBe(plain);
    expect((await get('/data/supports.csv', { 'if-none-match': plain })).status).toBe(304);
    expect(
      (await get('/data/supports.csv', { 'if-none-match': tag, 'accept-encoding': 'gzip' })).status,
    ).toBe(304);
    expect((await get('/data/supports.csv', { 'if-none-match': tag })).status).toBe(200);
  });
});

it('/data names every file with its size, and every column with what it means', async () => {
  const page = await (await get('/data')).text();
  for (const name of [...FILES, 'supports.json']) expect(page).toContain(`href="/data/${name}"`);
  expect(page).toContain('借入限度額_円');
  expect(page).toContain('融資の限度額');
});
