import { beforeEach, describe, expect, it } from 'vitest';
import type { Support } from '../../src/supports/index.ts';
import { createApp, type Services } from '../../src/web/index.ts';
import { SUPPORTS } from './api/sample.ts';
import { fakeServices } from './fake-services.ts';
import { type FakeFigures, fakeFigures, fakeSupports } from './fake-supports.ts';
import { everybodyIs } from './signed-in.ts';

const PERSON = { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1' };

let figures: FakeFigures;
let ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Response>;
function houseOf(
  supports: readonly Support[],
  side: 'both' | 'public' | 'staff' = 'both',
  answer: Services['supports']['finding']['answer'] = async () => null,
) {
  figures = fakeFigures();
  const fake = fakeSupports(supports);
  const services = fakeServices({
    supports: {
      ...{ ...fake, figures, finding: { ...fake.finding, answer } },
    },
    people: everybodyIs(null),
    side,
  });
  const app = createApp(services);
  ask = async (path, headers = PERSON, method = 'GET') => app.request(path, { headers, method });
}
beforeEach(() => houseOf(SUPPORTS));

describe('what a person opens', () => {
  it.each([
    ['/find', [{ event: 'view' }]],
    ['/find/kept?id=gyomu-kaizen', [{ event: 'view' }]],
    ['/find/results?employees=8', [{ event: 'view' }, { event: 'search' }]],
    [
      '/find/results?place=022012',
      [
        { event: 'view', municipality: '022012' },
        { event: 'search', municipality: '022012' },
      ],
    ],
    ['/find/results?place=022012&page=2', [{ event: 'view', municipality: '022012' }]],
    ['/find/results?place=131016', [{ event: 'view' }, { event: 'search' }]],
    ['/supports/gyomu-kaizen', [{ event: 'view', support: 'gyomu-kaizen' }]],
    ['/supports/gyomu-kaizen/checklist', [{ event: 'view', support: 'gyomu-kaizen' }]],
    ['/supports/compare?id=gyomu-kaizen', [{ event: 'view' }]],
    ['/supports/setsubi-hojo/apply', [{ event: 'open-apply', support: 'setsubi-hojo' }]],
    ['/supports/setsubi-hojo/calendar.ics', [{ event: 'save', support: 'setsubi-hojo' }]],
    ['/widget', [{ event: 'view' }]],
    ['/find/feed.atom', []],
    ['/supports/no-such', []],
    ['/supports/gyomu-kaizen/apply', []],
    ['/years', []],
    ['/data', []],
  ])('%s', async (path, usages) => {
    await ask(path);
    expect(figures.counted).toEqual(usages);
  });

  it('counts an answer that is one, and not what is none', async () => {
    houseOf(SUPPORTS, 'both', async (ask, _id, sent) =>
      sent({ kind: 'number', unit: '人', least: 0, most: 100, isWhole: true }) === '8'
        ? { ask: { ...ask, profile: { employees: 8 } } }
        : { problem: '整数を書いてください' },
    );
    expect((await ask('/find/questions?place=022012&answering=employees&value=8')).status).toBe(303);
    await ask('/find/questions?place=022012&answering=employees&value=many');
    // Nothing is left to ask: on to the list.
    await ask('/find/questions?place=022012&employees=8');
    expect(figures.counted.filter(({ event }) => event === 'answer')).toEqual([
      { event: 'answer', municipality: '022012' },
    ]);
  });

  it('counts a search that somebody follows, once its address is confirmed', async () => {
    await ask('/alerts/confirm/waiting', PERSON);
    await ask('/alerts/confirm/no-such', PERSON, 'POST');
    expect(figures.counted).toEqual([]);
    await ask('/alerts/confirm/waiting', PERSON, 'POST');
    expect(figures.counted).toEqual([{ event: 'save' }]);
  });

  it('counts each time, also where the page is kept or the reader has it already', async () => {
    const first = await ask('/supports/gyomu-kaizen');
    await ask('/supports/gyomu-kaizen');
    const again = { ...PERSON, 'if-none-match': first.headers.get('etag')! };
    expect((await ask('/supports/gyomu-kaizen', again)).status).toBe(304);
    expect(figures.counted).toHaveLength(3);
  });

  it('leads on to where one applies, and nowhere else', async () => {
    const response = await ask('/supports/setsubi-hojo/apply?next=https://evil.example');
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      'https://city.example.jp/apply',
    ]);
  });

  it('counts programs that ask the API apart, whoever they are', async () => {
    await ask('/api/v1/supports', { 'user-agent': 'curl/8.5' });
    await ask('/api/v1/supports?x=1', {});
    expect(figures.counted).toEqual([{ event: 'api' }]);
  });
});

describe('what nobody looks at', () => {
  it.each<[string, Record<string, string>, string?]>([
    ['a look ahead of the browser', { ...PERSON, 'sec-purpose': 'prefetch' }],
    ['a page that is rendered ahead', { ...PERSON, 'sec-purpose': 'prefetch;prerender' }],
    ['a look ahead of an older browser', { ...PERSON, 'x-moz': 'prefetch' }],
    ['a question for the heads alone', PERSON, 'HEAD'],
    ['a search engine', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' }],
    ['another search engine', { 'user-agent': 'Mozilla/5.0 (compatible; bingbot/2.0)' }],
    ['a preview of a link', { 'user-agent': 'facebookexternalhit/1.1' }],
    ['a script', { 'user-agent': 'python-requests/2.32' }],
    ['a program without a name', {}],
    ['somebody who works here', { ...PERSON, cookie: 'kakehashi=token' }],
  ])('is not counted: %s', async (_, headers, method) => {
    expect((await ask('/supports/gyomu-kaizen', headers, method)).status).toBe(200);
    expect(figures.counted).toEqual([]);
  });

  it('nor what staff look up on their side', async () => {
    houseOf(SUPPORTS, 'staff');
    await ask('/find');
    expect(figures.counted).toEqual([]);
  });
});

describe('a search in vain', () => {
  const FAR: Support[] = SUPPORTS.filter(({ id }) => id === 'hirosaki-yushi');

  it('is noted each time: its page is never kept', async () => {
    houseOf(FAR);
    const path = `/find/results?${new URLSearchParams({ q: 'ペット葬', head: '022012', purpose: 'sales' })}`;
    for (let times = 0; times < 3; times += 1) {
      expect((await ask(path)).headers.get('cache-control')).toBe('no-store');
    }
    expect(figures.missed).toEqual(Array(3).fill({ theme: 'sales', text: 'ペット葬' }));
  });

  it('is none where the firm may get something, or where nothing was searched for', async () => {
    houseOf(FAR);
    await ask(`/find/results?${new URLSearchParams({ q: '運転資金', head: '022021' })}`);
    await ask('/find/results?head=022012');
    expect(figures.missed).toEqual([]);
  });

  it('of a program is not noted', async () => {
    houseOf(FAR);
    const path = `/find/results?${new URLSearchParams({ q: 'ペット葬', head: '022012' })}`;
    await ask(path, { 'user-agent': 'Googlebot/2.1' });
    expect(figures.missed).toEqual([]);
  });
});
