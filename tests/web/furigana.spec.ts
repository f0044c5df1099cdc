import { describe, expect, it } from 'vitest';
import type { Support } from '../../src/supports/index.ts';
import { createApp, type Services } from '../../src/web/index.ts';
import { fakeServices } from './fake-services.ts';
import { fakeSupports, GYOMU_KAIZEN } from './fake-supports.ts';
import { everybodyIs } from './signed-in.ts';

const SUPPORT: Support = {
  ...GYOMU_KAIZEN,
  reading: 'ごうむかいぜんじょせいきん',
  english: '業務 Improvement Subsidy',
  who: '青森市の事業主',
};

type Reader = NonNullable<Services['furiganaReader']>;

/** Cuts at every kanji and knows one word; how often it was asked is counted. */
function fakeReader() {
  const asked: string[] = [];
  const read: Reader['read'] = async (texts) => {
    asked.push(...texts);
    return texts.map((text) =>
      (text.match(/業務|\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? []).map((surface) => ({
        surface,
        reading: surface === '業務' ? 'ぎょうむ' : /\p{Script=Han}/u.test(surface) ? 'かな' : null,
      })),
    );
  };
  return { asked, reader: { read } };
}

function house(given?: Reader) {
  const { asked, reader } = fakeReader();
  const services = fakeServices({
    supports: fakeSupports([SUPPORT]),
    people: everybodyIs(null),
    furiganaReader: given ?? reader,
  });
  const app = createApp(services);
  return { services, asked, get: async (path: string) => app.request(path) };
}

const body = async (response: Response | Promise<Response>) => (await response).text();

describe('the furigana switch', () => {
  it.each(['/find', '/find/results', '/supports/gyomu-kaizen'])(
    'is offered on %s, which else stays as it is',
    async (path) => {
      const { get, asked } = house();
      const html = await body(get(path));
      expect(html).toContain(
        `href="${path}?furigana=1" rel="nofollow" data-furigana="true">ふりがなをつける</a>`,
      );
      expect(html).not.toContain('<ruby>');
      expect(asked).toEqual([]);
    },
  );

  it('leads to the same page, with all that was asked', async () => {
    const { get } = house();
    const html = await body(get('/find/results?q=a&place=022012&furigana=1'));
    expect(html).toContain('href="/find/results?q=a&amp;place=022012" rel="nofollow"');
    expect(html).toContain('>ふりがなをはずす</a>');
  });

  it('is not on pages for others', async () => {
    const { get } = house();
    expect(await body(get('/years?furigana=1'))).not.toMatch(/<ruby>|data-furigana/);
  });
});

describe('a page with furigana', () => {
  it('has readings above kanji, and says nothing twice to browsers without ruby', async () => {
    const { get } = house();
    const html = await body(get('/supports/gyomu-kaizen?furigana=1'));
    expect(html).toContain('<body class="portal with-furigana">');
    expect(html).toContain('<ruby>青森市<rp>(</rp><rt>あおもりし</rt><rp>)</rp></ruby>');
    expect(html).toContain('<title>業務改善助成金｜');
    expect(html).toContain('<p class="english" lang="en">業務 Improvement Subsidy</p>');
  });

  it('reads a title as its owner does', async () => {
    const { get } = house();
    const html = await body(get('/supports/gyomu-kaizen?furigana=1'));
    const title = /<h1>(.*?)<\/h1>/.exec(html)?.[1]?.replaceAll(/<r[pt]>[^<]*<\/r[pt]>/g, '');
    const readings = [...html.matchAll(/<h1>.*?<\/h1>/g)].flatMap(([h1]) => [...h1.matchAll(/<rt>([^<]*)/g)]);
    expect(title?.replaceAll(/<[^>]*>/g, '')).toBe('業務改善助成金');
    expect(readings.map(([, reading]) => reading).join('')).toBe('ごうむかいぜんじょせいきん');
  });

  it.each([
    '/find',
    '/find/results?q=a',
    '/find/kept?id=gyomu-kaizen',
    '/alerts/new?place=022012',
    '/supports/gyomu-kaizen',
    '/supports/gyomu-kaizen/checklist',
    '/supports/compare?id=gyomu-kaizen',
  ])('%s is the page without, but for readings and where its links lead', async (path) => {
    const { get } = house();
    const on = await body(get(`${path}${path.includes('?') ? '&' : '?'}furigana=1`));
    const bare = on
      .replaceAll(/<rp>[^<]*<\/rp>|<rt>[^<]*<\/rt>|<\/?ruby>/g, '')
      .replaceAll(/<span class="read">([^<]*)<\/span>/g, '$1')
      .replaceAll('<input type="hidden" name="furigana" value="1"/>', '')
      .replaceAll(/(?:\?|&amp;)furigana=1/g, '')
      .replace(' with-furigana"', '"');
    const off = (await body(get(path))).replaceAll(/(?:\?|&amp;)furigana=1/g, '');
    expect(bare.replace('はずす</a>', 'つける</a>')).toBe(off);
    const ids = [...on.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('goes on to pages with furigana, by links and by forms', async () => {
    const { get } = house();
    const html = await body(get('/find/results?q=a&furigana=1'));
    expect(html).toContain('<a class="top__name" href="/find?furigana=1">');
    expect(html).toContain('href="/supports/gyomu-kaizen?furigana=1"');
    expect(html).toMatch(
      /<form action="\/find\/results" method="get"><input type="hidden" name="furigana" value="1"\/>/,
    );
    expect(html).toContain('href="/find/feed.atom?q=a"');
    expect(html).not.toMatch(/furigana=1[^"]*furigana=1/);
  });

  it('goes on where an answer sends to another page', async () => {
    const { get } = house();
    const response = await get('/find/questions?place=022012&furigana=1');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/find/results?place=022012&furigana=1');
  });

  it('is kept beside the page without: each is made once', async () => {
    const { get, asked } = house();
    const first = await get('/find?furigana=1');
    const count = asked.length;
    expect(count).toBeGreaterThan(0);
    const again = await get('/find?furigana=1');
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect((await get('/find')).headers.get('etag')).not.toBe(first.headers.get('etag'));
    expect(asked).toHaveLength(count);
  });
});

describe('a page that can get no readings', () => {
  const LATE = 'いまは ふりがなを つけられませんでした。';

  it('in time is shown without, says so, and is not kept', async () => {
    let isLate = true;
    const { reader } = fakeReader();
    const slow: Reader = { read: async (texts) => (isLate ? null : reader.read(texts)) };
    const { get, services } = house(slow);
    const response = await get('/find?furigana=1');
    const html = await body(response.clone());
    expect(html).toContain(`<main id="main" tabindex="-1"><p class="told" role="status">${LATE}`);
    expect(html).not.toContain('<ruby>');
    expect(html).toContain('href="/find/results?furigana=1"');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(services.errors).toEqual([]);
    isLate = false;
    const next = await body(get('/find?furigana=1'));
    expect(next).toContain('<ruby>');
    expect(next).not.toContain(LATE);
  });

  it('at all is shown without, and the house is told why', async () => {
    const broken = new Error('no dictionary');
    const { get, services } = house({ read: () => Promise.reject(broken) });
    const response = await get('/supports/gyomu-kaizen?furigana=1');
    expect(response.status).toBe(200);
    expect(await body(response)).toContain(LATE);
    expect(services.errors).toEqual([broken]);
  });

  it('because there is no such page is the page that says so', async () => {
    const { get } = house();
    const response = await get('/supports/none?furigana=1');
    expect(response.status).toBe(404);
    expect(await body(response)).not.toContain('<ruby>');
  });
});
