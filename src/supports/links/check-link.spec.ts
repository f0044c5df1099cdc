import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkLink } from './check-link.ts';
import { isPublicAddress } from './public-address.ts';

/** What a real server on this machine was asked, and how it answers by path. */
let server: Server;
let base: string;
const asked: string[] = [];
const agents: (string | undefined)[] = [];

const to =
  (location: string, status = 302) =>
  (_: IncomingMessage, answer: ServerResponse) =>
    answer.writeHead(status, { location }).end();
const says = (status: number) => (_: IncomingMessage, answer: ServerResponse) =>
  answer.writeHead(status).end('x');

const PAGES: Record<string, (request: IncomingMessage, answer: ServerResponse) => void> = {
  '/there': says(200),
  '/gone': says(404),
  '/broken': says(503),
  '/members': says(403),
  '/busy': says(429),
  '/moved': to('/there', 301),
  '/moved-twice': to('/moved', 308),
  '/lent': to('/there'),
  '/lent-then-moved': to('/moved'),
  '/moved-then-lent': to('/lent', 301),
  '/moved-away': to('/gone', 301),
  '/round': to('/round'),
  '/five': to('/four'),
  '/four': to('/three'),
  '/three': to('/two'),
  '/two': to('/one'),
  '/one': to('/there'),
  '/six': to('/five'),
  '/inside': to('http://169.254.169.254/latest/meta-data'),
  '/ftp': to('ftp://files.example.jp/'),
  '/nowhere': says(302),
  '/get-only': ({ method }, answer) => answer.writeHead(method === 'GET' ? 200 : 405).end('x'),
  '/drops-head': ({ method, socket }, answer) =>
    method === 'GET' ? answer.writeHead(200).end('x') : socket.destroy(),
  '/endless': ({ method }, answer) => {
    if (method === 'HEAD') answer.writeHead(501).end();
    else answer.writeHead(200).write('x'.repeat(100_000));
  },
  '/silent': () => {},
};

beforeAll(async () => {
  server = createServer((request, answer) => {
    asked.push(`${request.method} ${request.url}`);
    agents.push(request.headers['user-agent']);
    (PAGES[request.url ?? ''] ?? says(404))(request, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
});

/** This machine is asked because the test says so, and nothing else inside. */
const isHere = (address: string) => address === '127.0.0.1' || isPublicAddress(address);
const check = (path: string, timeout = 5_000) => checkLink(`${base}${path}`, { isAllowed: isHere, timeout });
const gone = (problem: string) => ({ isAlive: false, problem: expect.stringContaining(problem) });

describe('an address', () => {
  it.each<[string, string, object]>([
    ['is there', '/there', { isAlive: true, problem: null }],
    ['is gone', '/gone', gone('ページがありません（404）')],
    ['is broken', '/broken', gone('サーバーの側の誤り')],
    ['is for members', '/members', { isAlive: true, problem: null }],
    ['has been asked too often', '/busy', { isAlive: true, problem: null }],
    ['leads on', '/lent', { isAlive: true, problem: null }],
    ['knows GET alone', '/get-only', { isAlive: true, problem: null }],
    ['hangs up on HEAD', '/drops-head', { isAlive: true, problem: null }],
    ['never ends', '/endless', { isAlive: true, problem: null }],
    ['leads nowhere', '/nowhere', gone('ページが返されません')],
    ['leads to no page of the web', '/ftp', gone('http、https でないアドレス')],
    ['leads on five times', '/five', { isAlive: true, problem: null }],
    ['leads on six times', '/six', gone('転送が5回を超えて')],
    ['leads to itself', '/round', gone('転送が5回を超えて')],
    ['was moved, and is gone there', '/moved-away', gone('404')],
  ])('%s', async (_, path, state) => {
    expect(await check(path)).toEqual(state);
  });

  it.each([
    ['/moved', '/there'],
    ['/moved-twice', '/there'],
  ])('%s was moved for good: it is told where it is', async (path, place) => {
    expect(await check(path)).toEqual({
      isAlive: true,
      problem: `アドレスが ${base}${place} に変わりました`,
    });
  });

  it.each(['/lent-then-moved', '/moved-then-lent'])('%s was not moved for good all the way', async (path) => {
    expect(await check(path)).toEqual({ isAlive: true, problem: null });
  });

  it('does not answer in time', async () => {
    expect(await check('/silent', 200)).toEqual(gone('時間内に返事がありません'));
  });

  it('is asked for its heads, and for its page only where that did not do', async () => {
    await check('/there');
    await check('/gone');
    expect(asked).toEqual(['HEAD /there', 'HEAD /gone', 'GET /gone']);
    expect(agents.at(-1)).toBe('Kakehashi-LinkCheck/1.0');
  });
});

describe('nothing inside a house is ever asked', () => {
  const strict = (url: string) => checkLink(url, { isAllowed: isPublicAddress, timeout: 2_000 });

  it.each([
    ['this machine by its address', () => `${base}/there`],
    ['this machine by its name', () => `${base.replace('127.0.0.1', 'localhost')}/there`],
    ['this machine by IPv6', () => base.replace('127.0.0.1', '[::1]')],
    ['this machine as a number', () => base.replace('127.0.0.1', '2130706433')],
    ['this machine in another way of writing', () => base.replace('127.0.0.1', '0x7f.1')],
  ])('%s', async (_, url) => {
    expect(await strict(url())).toMatchObject({ isAlive: false });
    expect(asked).toEqual([]);
  });

  it('not even where a page leads there', async () => {
    expect(await check('/inside')).toEqual(gone('公開されたネットワークの外'));
    expect(asked).toEqual(['HEAD /inside']);
  });

  it.each(['ftp://files.example.jp/', 'file:///etc/passwd', 'javascript:alert(1)', 'no address'])(
    '%s is no page of the web',
    async (url) => {
      expect(await strict(url)).toEqual(gone('http、https のアドレスではありません'));
    },
  );
});
