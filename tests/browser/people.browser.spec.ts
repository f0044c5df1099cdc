import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webPeople } from '../../src/cli/web-people.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { type GivenPassword, makeSampleAccounts } from '../../src/people/index.ts';
import { type Database, readConfig } from '../../src/platform/index.ts';
import { type RunningServer, type Services, serve } from '../../src/web/index.ts';
import { codeOf, given, houseIn, PASSWORD, type TestHouse } from '../people/house.ts';
import { fakeServices } from '../web/fake-services.ts';
import { startChromium } from './chromium.ts';
import { violationsOf } from './violations.ts';

const browser: Browser | null = await startChromium();
const organisations = { list: async () => [] } as unknown as Services['organisations'];

let database: Database;
let house: TestHouse;
let server: RunningServer;
let first: GivenPassword;

beforeAll(async () => {
  if (browser === null) return;
  ({ database } = await openLedger({ databaseUrl: null, dataDirectory: null }));
  house = houseIn(database, '020001');
  await makeSampleAccounts(house, async () => null);
  first = await given(house);
  const people = webPeople(house, readConfig({}), () => {});
  server = await serve(fakeServices({ people, organisations }), 0);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await database?.close();
});

async function isSound(page: Page) {
  expect(await violationsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Axe itself is a script; everything that a person does works without any. */
const newPage = async (javaScriptEnabled: boolean) =>
  (await browser!.newContext({ baseURL: server.url, javaScriptEnabled })).newPage();

async function signIn(page: Page, login: string, password: string) {
  await page.goto('/sign-in?next=%2Faccount');
  await page.getByLabel('ログイン名').fill(login);
  await page.getByLabel('パスワード').fill(password);
  await page.getByRole('button', { name: 'サインインする' }).click();
}

async function giveCode(page: Page, code: string) {
  await page.getByLabel('確認コード').fill(code);
  await page.getByRole('button', { name: '確認する' }).click();
}

describe.skipIf(browser === null)('from the first start on (left out where no Chromium is found)', () => {
  let codes: string[];
  let secret: string;
  let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>;

  test('a sample account is one click away', async () => {
    const page = await newPage(true);
    await page.goto('/sign-in?next=%2Faccount');
    await isSound(page);
    await page.getByRole('button', { name: '見本 課長 として入る' }).click();
    await page.getByText('見本 課長 さんとしてサインインしています').waitFor();
    await isSound(page);
    await page.context().close();
  });

  test('the first administrator changes the password, sets up the second factor and keeps recovery codes', async () => {
    const page = await newPage(true);
    await signIn(page, first.login, 'wrong');
    await page.getByRole('alert').getByText('ログイン名かパスワードが違うか').waitFor();
    await isSound(page);
    await signIn(page, first.login, first.password);
    await page.getByRole('heading', { name: '新しいパスワード' }).waitFor();
    await isSound(page);
    await page.getByLabel('新しいパスワード', { exact: true }).fill(PASSWORD);
    await page.getByLabel('新しいパスワード（もう一度）').fill(PASSWORD);
    await page.getByRole('button', { name: 'パスワードを変える' }).click();
    await page.getByRole('img', { name: /QRコード/ }).waitFor();
    await isSound(page);
    secret = (await page.locator('code.secret').textContent())!.replaceAll(' ', '');
    await page.getByLabel('アプリに出た6桁の数字').fill(codeOf(secret, house));
    await page.getByRole('button', { name: '設定する' }).click();
    await page.getByRole('heading', { name: '回復コード', exact: true }).waitFor();
    await isSound(page);
    codes = await page.locator('.recovery-codes code').allTextContents();
    expect(codes).toHaveLength(10);
    await page.getByRole('link', { name: '保管したので、先へ進む' }).click();
    await page.getByText('使っていない回復コードが10個あります').waitFor();
    signedIn = await page.context().storageState();
    await page.context().close();
  }, 120_000);

  test.each(['/account', '/account/password', '/account/second-factor', '/accounts', '/accounts/new'])(
    '%s is sound',
    async (path) => {
      const context = await browser!.newContext({ baseURL: server.url, storageState: signedIn });
      const page = await context.newPage();
      await page.goto(path);
      await isSound(page);
      await context.close();
    },
  );

  test('the sample’s accounts have ended with it', async () => {
    const page = await newPage(false);
    await page.goto('/sign-in');
    expect(await page.getByText('見本の利用者').count()).toBe(0);
    await page.context().close();
  });

  test('a lost telephone is no lost account: a recovery code lets in, once; without any script', async () => {
    const page = await newPage(false);
    await signIn(page, 'admin', PASSWORD);
    await giveCode(page, codes[0]!);
    await page.getByText('使っていない回復コードが9個あります').waitFor();
    await page.getByRole('button', { name: 'サインアウト' }).click();
    await signIn(page, 'admin', PASSWORD);
    await giveCode(page, codes[0]!);
    await page.getByRole('alert').getByText('すでに使われています').waitFor();
    house.pass(1);
    await giveCode(page, codeOf(secret, house));
    await page.getByRole('heading', { name: '自分のページ' }).waitFor();
    await page.context().close();
  });

  test('the administrator registers somebody, who signs in; disabled, they are out at once', async () => {
    const page = await newPage(false);
    house.pass(1);
    await signIn(page, 'admin', PASSWORD);
    await giveCode(page, codeOf(secret, house));
    await page.getByRole('link', { name: '利用者', exact: true }).click();
    await page.getByRole('link', { name: '利用者を登録する' }).click();
    await page.getByLabel('名前', { exact: true }).fill('監査 太郎');
    await page.getByLabel('ログイン名').fill('kansa');
    await page.getByLabel('監査', { exact: true }).check();
    await page.getByRole('button', { name: '登録する' }).click();
    const [, oneTime] = await page.locator('.one-time code').allTextContents();
    const other = await newPage(false);
    await signIn(other, 'kansa', oneTime!);
    await other.getByRole('heading', { name: '新しいパスワード' }).waitFor();
    await page.getByRole('link', { name: 'この利用者のページへ' }).click();
    await page.getByRole('button', { name: '使えないようにする' }).click();
    await page.getByText('使えないようにしました').waitFor();
    await other.reload();
    await other.getByRole('heading', { name: 'サインイン' }).waitFor();
    await other.context().close();
    await page.context().close();
  });
});
