import { describe, expect, it } from 'vitest';
import { createApp, type Services } from '../../../src/web/index.ts';
import { fakeServices } from '../fake-services.ts';
import { fakeSupports } from '../fake-supports.ts';
import { everybodyIs, person } from '../signed-in.ts';
import { SUPPORTS } from './sample.ts';

const appOf = (part: Pick<Partial<Services>, 'people' | 'side'> = {}) =>
  createApp(fakeServices({ supports: fakeSupports(SUPPORTS), people: everybodyIs(null), ...part }));
const app = appOf();

const ELSEWHERE = { origin: 'https://chamber.example', 'sec-fetch-site': 'cross-site' };
const match = (body: string, headers: Record<string, string> = {}) =>
  app.request('/api/v1/match', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

describe('caches', () => {
  it('are told that nothing changed, by any of the tags that they hold', async () => {
    const first = await app.request('/api/v1/supports');
    const etag = first.headers.get('etag')!;
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    for (const held of [etag, `"other", ${etag}`, `W/${etag}`]) {
      const again = await app.request('/api/v1/supports', { headers: { 'if-none-match': held } });
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
    }
    const other = await app.request('/api/v1/supports?per_page=1', { headers: { 'if-none-match': etag } });
    expect(other.status).toBe(200);
  });

  it('keep nothing of a firm that was sent, and no problem', async () => {
    expect((await match('{}')).headers.get('cache-control')).toBe('no-store');
    expect((await app.request('/api/v1/supports?x=1')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('a list in parts', () => {
  const linksOf = (headers: Headers) =>
    Object.fromEntries(
      [...headers.get('link')!.matchAll(/<([^>]+)>; rel="(\w+)"/g)].map(([, target, relation]) => [
        relation,
        target,
      ]),
    );

  it('leads from part to part with all that was asked, and comes to an end', async () => {
    const seen: string[] = [];
    let path: string | undefined = '/api/v1/supports?per_page=1&status=likely&status=ineligible&place=022012';
    for (let parts = 0; path !== undefined && parts < 10; parts += 1) {
      const response: Response = await app.request(path);
      const { headers } = response;
      const { results } = (await response.json()) as { results: { id: string }[] };
      expect(headers.get('x-total-count')).toBe('3');
      expect(linksOf(headers).last).toContain('page=3');
      seen.push(...results.map(({ id }) => id));
      path = linksOf(headers).next;
    }
    expect(seen.sort()).toEqual(SUPPORTS.map(({ id }) => id).sort());
  });

  it('has no part before the first, and leads back from behind the last', async () => {
    expect(linksOf((await app.request('/api/v1/supports')).headers)).not.toHaveProperty('prev');
    const { headers } = await app.request('/api/v1/supports?per_page=1&page=99');
    expect(linksOf(headers)).toMatchObject({ prev: expect.stringContaining('page=3') });
    expect(linksOf(headers)).not.toHaveProperty('next');
  });
});

describe('pages of others', () => {
  it('may ask every address of the API, without credentials', async () => {
    for (const path of ['/api/v1/supports', '/api/v1/supports/no', '/api/v1/nothing', '/api/v1/places?x=1']) {
      const { headers } = await app.request(path, { headers: ELSEWHERE });
      expect(headers.get('access-control-allow-origin'), path).toBe('*');
      expect(headers.get('access-control-allow-credentials'), path).toBeNull();
    }
  });

  it('are told beforehand what they may send', async () => {
    const response = await app.request('/api/v1/match', {
      method: 'OPTIONS',
      headers: { ...ELSEWHERE, 'access-control-request-method': 'POST' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toBe('GET,HEAD,POST');
    expect(response.headers.get('access-control-allow-headers')).toBe('content-type,if-none-match');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('may have a firm matched, under whatever name the house is reached', async () => {
    expect((await match('{"employees":8}', ELSEWHERE)).status).toBe(200);
    const url = 'http://rebound.example/api/v1/match';
    const headers = { 'content-type': 'application/json', origin: 'http://rebound.example' };
    expect((await app.request(url, { method: 'POST', headers, body: '{}' })).status).toBe(200);
  });

  it.each(['/', '/years', '/api', '/api/openapi.json', '/search', '/healthz'])(
    'may not read %s',
    async (path) => {
      const { headers } = await app.request(path, { headers: ELSEWHERE });
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('may send nothing else, whatever the address looks like', async () => {
    for (const path of ['/api/v1/match/', '/api/v1/supports', '/api/work', '/check', '/API/V1/match']) {
      const body = '{}';
      const { status } = await app.request(path, { method: 'POST', headers: ELSEWHERE, body });
      expect(status, path).toBe(403);
    }
  });
});

describe('whoever is signed in', () => {
  it('is nobody to the API: it asks nobody who a cookie belongs to', async () => {
    const asked: (string | null)[] = [];
    const people = new Proxy(everybodyIs(null), {
      get: (rest, name) =>
        name === 'session'
          ? async (token: string | null) => {
              asked.push(token);
              return { kind: 'nobody' };
            }
          : Reflect.get(rest, name),
    });
    const { headers } = await appOf({ people }).request('/api/v1/supports', {
      headers: { cookie: 'kakehashi=secret' },
    });
    expect(asked).toEqual([null]);
    expect(headers.get('cache-control')).toBe('public, no-cache');
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('on the staff side the API answers nobody', async () => {
    const response = await appOf({ side: 'staff' }).request('/api/v1/supports', {
      headers: { cookie: 'kakehashi=secret' },
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const secretary = everybodyIs(person('田中', ['secretariat']));
    expect((await appOf({ side: 'staff', people: secretary }).request('/api')).status).toBe(200);
  });
});

describe('what goes wrong', () => {
  it.each([
    ['no JSON', '{', { 'content-type': 'application/json' }, 400],
    ['a form', 'employees=8', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a text that looks like JSON', '{}', { 'content-type': 'text/plain' }, 415],
    ['far too much', `{"industry":"${'0'.repeat(70_000)}"}`, { 'content-type': 'application/json' }, 413],
    ['a list', '[]', { 'content-type': 'application/json; charset=utf-8' }, 422],
  ])('%s is told as a problem', async (_, body, headers, status) => {
    const response = await match(body, headers);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status, title: expect.stringMatching(/[ぁ-ん]/) });
  });

  it('our own fault shows nothing of the inside', async () => {
    const { finding, ...supports } = fakeSupports();
    const find = async () => {
      throw new Error('secret at line 12');
    };
    const services = fakeServices({
      supports: { ...supports, finding: { ...finding, find } },
      people: everybodyIs(null),
    });
    const response = await createApp(services).request('/api/v1/supports');
    const text = await response.text();
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([500, '*']);
    expect(text).toContain('"status":500');
    expect(text).not.toContain('secret');
    expect(services.errors).toHaveLength(1);
  });
});
