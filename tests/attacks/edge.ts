import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { ROLES } from '../../src/people/index.ts';
import { type RunningServer, serve } from '../../src/web/index.ts';
import { type AttackedHouse, YEAR } from './house.ts';
import { rowOf, type Walk, walked } from './walk.ts';

/** What a page of faults must not tell: where the program lies, what it is made of, what it asked the database. */
const INSIDE = /node_modules|\/src\/|at \w+ \(|select .* from|Error:|pglite|drizzle/i;

/** What a browser is told with every page, and what the edge answers to requests that no browser makes. */
export function edges(house: () => AttackedHouse): void {
  describe('every page that somebody can open', () => {
    let walk: Walk;
    beforeAll(async () => {
      walk = await walked(house(), [null, ...ROLES]);
    });

    it('is opened by its visitor without a fault of ours', () => {
      expect(walk.pages.size).toBeGreaterThan(45);
      expect(house().errors).toEqual([]);
    });

    it('opens in no frame unless it was made for frames, runs no script of others, is taken for nothing else', async () => {
      for (const [path, visitor] of walk.pages) {
        const { headers } = await house().ask(visitor, path);
        const { options, ancestors } = framing(path);
        expect([path, headers.get('x-frame-options')]).toEqual([path, options]);
        expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
        expect(headers.get('content-security-policy')).toContain(`frame-ancestors ${ancestors}`);
        expect(headers.get('content-security-policy')).not.toContain('unsafe');
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('referrer-policy')).toBe('same-origin');
        if (visitor !== null && path !== '/favicon.svg') {
          expect([path, headers.get('cache-control')]).toEqual([path, 'private, no-store']);
        }
      }
    });

    test.each([null, ...ROLES])(
      'is answered for %s, allowed or not, without a fault of ours',
      async (role) => {
        const cookie = await house().cookie(role);
        const init: RequestInit = role === null ? {} : { headers: { cookie } };
        const statuses = new Set<number>();
        for (const path of walk.pages.keys()) statuses.add((await house().app.request(path, init)).status);
        expect([...statuses].filter((status) => ![200, 303, 403, 404].includes(status))).toEqual([]);
        expect(house().errors).toEqual([]);
      },
    );
  });

  describe('an address that leads elsewhere', () => {
    const ELSEWHERE = ['//evil.example', '/\\evil.example', 'https://evil.example', '/%0d%0aset-cookie:a=b'];
    test.each([...ELSEWHERE, 'javascript:alert(1)', '/\tevil.example', ' //evil.example'])(
      '%j',
      async (to) => {
        const query = new URLSearchParams({ next: to, back: to });
        for (const path of ['/sign-in', '/sign-in/second-factor', '/sign-in/password']) {
          const response = await house().ask('auditor', `${path}?${query}`);
          const place = response.headers.get('location') ?? '/';
          expect([path, new URL(place, 'http://localhost').origin]).toEqual([path, 'http://localhost']);
          expect(response.headers.get('set-cookie') ?? '').not.toContain('a=b');
        }
        expect(await (await house().ask('secretariat', `/findings?${query}`)).text()).not.toMatch(
          /href="(\/[\\/]|https?:\/\/evil|javascript:)/,
        );
      },
    );
  });

  describe('a request that no browser makes', () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await serve(house().services, 0);
    });
    afterAll(() => server.close());

    const HOST = 'host: localhost';
    test.each([
      ['TRACE', `TRACE / HTTP/1.1\r\n${HOST}\r\n`, /^HTTP\/1\.1 4\d\d|^HTTP\/1\.1 501/],
      ['CONNECT', `CONNECT evil.example:80 HTTP/1.1\r\n${HOST}\r\n`, /^(HTTP\/1\.1 4\d\d|$)/],
      ['PUT', `PUT /accounts HTTP/1.1\r\n${HOST}\r\ncontent-length: 0\r\n`, /^HTTP\/1\.1 404/],
      ['DELETE', `DELETE /accounts/v-auditor HTTP/1.1\r\n${HOST}\r\n`, /^HTTP\/1\.1 404/],
      ['OPTIONS', `OPTIONS /accounts HTTP/1.1\r\n${HOST}\r\n`, /^HTTP\/1\.1 404/],
      ['a long address', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${HOST}\r\n`, /^HTTP\/1\.1 4\d\d/],
      ['a long header', `GET / HTTP/1.1\r\n${HOST}\r\nx: ${'a'.repeat(20_000)}\r\n`, /^HTTP\/1\.1 431/],
      ['a host that is none', 'GET / HTTP/1.1\r\nhost: a/b@c d\r\n', /^HTTP\/1\.1 400/],
      ['no host', 'GET / HTTP/1.1\r\n', /^HTTP\/1\.1 400/],
      ['half a character', `GET /rounds/2021/answers/%E0%A4%A HTTP/1.1\r\n${HOST}\r\n`, /^HTTP\/1\.1 404/],
      ['the parent’s folder', `GET /../../etc/passwd HTTP/1.1\r\n${HOST}\r\n`, /^HTTP\/1\.1 404/],
      [
        'a wrong cookie',
        `GET /account HTTP/1.1\r\n${HOST}\r\ncookie: kakehashi=%00%ff;;=\r\n`,
        /^HTTP\/1\.1 303/,
      ],
    ])('%s', async (_, head, expected) => {
      const answer = await sentRaw(server.port, `${head}connection: close\r\n\r\n`);
      expect(answer.slice(0, 40)).toMatch(expected);
      expect(answer).not.toMatch(INSIDE);
      expect(house().errors).toEqual([]);
    });

    it('that sends JSON or half a form where a form is expected is told so', async () => {
      const bodies: [string, string][] = [
        ['application/json', '{"login":{"$ne":null},"roles":["administrator"]}'],
        ['multipart/form-data', 'no boundary'],
        [
          'multipart/form-data; boundary=x',
          '--x\r\ncontent-disposition: form-data; name="login"\r\n\r\nhalf',
        ],
        ['application/x-www-form-urlencoded', '%%%=%&&&=&__proto__=1&constructor[prototype]=1'],
        ['application/xml', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'],
      ];
      for (const path of ['/accounts', '/check', '/sign-in', `/rounds/${YEAR}/upload`]) {
        for (const [type, body] of bodies) {
          const visitor = path.startsWith('/rounds') ? 'division-editor' : 'administrator';
          const headers = { 'content-type': type };
          const { status } = await house().ask(visitor, path, { method: 'POST', headers, body });
          expect([path, type, [400, 422].includes(status)]).toEqual([path, type, true]);
        }
      }
      expect(house().errors).toEqual([]);
    });
  });

  it('a fault of ours tells nothing of the inside', async () => {
    const broken = {
      ...house().services.ledger,
      years: async () => Promise.reject(new Error('select 1 from x')),
    };
    const { createApp } = await import('../../src/web/index.ts');
    const app = createApp({ ...house().services, ledger: broken, onError: () => {} });
    const response = await app.request('/years');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(INSIDE);
    expect(response.headers.get('x-powered-by')).toBeNull();
  });
}

/** The widget is made for the frames of other sites; no other page stands in any. */
const framing = (path: string) =>
  rowOf('GET', path) === 'GET /widget'
    ? { options: null, ancestors: '*' }
    : { options: 'DENY', ancestors: "'none'" };

function sentRaw(port: number, request: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    let answer = '';
    socket.setEncoding('utf8').on('data', (piece) => {
      answer += piece;
    });
    socket.on('error', () => {}).on('close', () => resolve(answer));
    socket.setTimeout(5000, () => socket.destroy());
  });
}
