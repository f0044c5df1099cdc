import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webPeople } from '../../src/cli/web-people.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { createAccount, sessionState } from '../../src/people/index.ts';
import { type Database, readConfig } from '../../src/platform/index.ts';
import { createApp } from '../../src/web/index.ts';
import { fakeServices } from '../web/fake-services.ts';
import { CALLER, houseIn, logOf, type TestHouse } from './house.ts';
import { freePort, startProvider, walk } from './provider-walk.ts';

const REDIRECT = 'http://localhost:3000/sign-in/provider/return';

let database: Database;
let house: TestHouse;
let app: ReturnType<typeof createApp>;
let provider: ChildProcess | undefined;
let port: number;
const problems: unknown[] = [];

beforeAll(async () => {
  port = await freePort();
  ({ database } = await openLedger({ databaseUrl: null, dataDirectory: null }));
  house = houseIn(database, '990001');
  const config = readConfig({
    KAKEHASHI_OIDC_ISSUER: `http://127.0.0.1:${port}`,
    KAKEHASHI_OIDC_CLIENT_ID: 'kakehashi',
    KAKEHASHI_OIDC_CLIENT_SECRET: 'kakehashi-secret',
    KAKEHASHI_OIDC_NAME: '庁内認証',
  });
  app = createApp(fakeServices({ people: webPeople(house, config, (error) => problems.push(error)) }));
  const order = { name: '田中', email: 'tanaka@example.jp', roles: ['auditor'] as const, organisation: null };
  await createAccount(house, { ...order, login: 'tanaka' });
});
afterAll(async () => {
  provider?.kill();
  await database?.close();
});

const cookieOf = (answer: Response, name: string) =>
  answer.headers
    .getSetCookie()
    .map((each) => new RegExp(`^${name}=([^;]*)`).exec(each)?.[1])
    .find((value) => value !== undefined && value !== '');

async function leave(next = '/') {
  const answer = await app.request(`/sign-in/provider?${new URLSearchParams({ next })}`);
  return { url: answer.headers.get('location')!, pending: cookieOf(answer, 'kakehashi-pending')! };
}

const comeBack = (url: string, pending: string | undefined) =>
  app.request(url, { headers: pending === undefined ? {} : { cookie: `kakehashi-pending=${pending}` } });

const said = async (answer: Response) => [answer.status, await answer.text()];

describe('signing in by the organisation’s own provider, a real one in a process of its own', () => {
  test('says so while the provider is down, and works as soon as it is up', async () => {
    const down = await app.request('/sign-in/provider');
    expect(await said(down)).toEqual([
      422,
      expect.stringContaining('「庁内認証」の認証サーバーが応答しません'),
    ]);
    expect(problems).not.toEqual([]);
    provider = await startProvider(port, REDIRECT);
    const { url } = await leave();
    const asked = new URL(url).searchParams;
    expect(url).toContain(`http://127.0.0.1:${port}/auth?`);
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect([asked.get('state'), asked.get('nonce')]).not.toContain(null);
  });

  test('signs in whom the verified address names, without a second factor of ours, and goes where they wanted', async () => {
    const { url, pending } = await leave('/years');
    const back = await comeBack(await walk(url, 'tanaka', REDIRECT), pending);
    expect([back.status, back.headers.get('location')]).toEqual([303, '/years']);
    expect(await sessionState(house, cookieOf(back, 'kakehashi')!, CALLER)).toMatchObject({
      kind: 'signed-in',
      visitor: { account: { login: 'tanaka', state: 'active', hasSecondFactor: false } },
    });
    expect((await logOf(house)).map(({ action }) => action)).toContain('identity.linked');
  });

  test('takes a code once', async () => {
    const { url, pending } = await leave();
    const returned = await walk(url, 'tanaka', REDIRECT);
    expect((await comeBack(returned, pending)).status).toBe(303);
    const again = await comeBack(returned, pending);
    expect(await said(again)).toEqual([422, expect.stringContaining('を確かめられませんでした')]);
    expect(cookieOf(again, 'kakehashi')).toBeUndefined();
  });

  test('takes what another browser was sent for from nobody', async () => {
    const { url } = await leave();
    const { pending: other } = await leave();
    const returned = await walk(url, 'tanaka', REDIRECT);
    for (const pending of [other, undefined, 'state=nonsense']) {
      const answer = await comeBack(returned, pending);
      expect(await said(answer)).toEqual([422, expect.stringContaining('途中の記録が見つかりません')]);
    }
  });

  test.each([
    ['stranger', 'stranger@example.jp の利用者が登録されていないか'],
    ['unverified', '確認済みのメールアドレスを知らせませんでした'],
  ])('refuses %s in words', async (name, message) => {
    const { url, pending } = await leave();
    const back = await comeBack(await walk(url, name, REDIRECT), pending);
    expect(await said(back)).toEqual([422, expect.stringContaining(message)]);
  });

  test('refuses who says no at the provider', async () => {
    const { url, pending } = await leave();
    const state = new URL(url).searchParams.get('state');
    const back = await comeBack(`${REDIRECT}?error=access_denied&state=${state}`, pending);
    expect(await said(back)).toEqual([422, expect.stringContaining('を確かめられませんでした')]);
  });
});
