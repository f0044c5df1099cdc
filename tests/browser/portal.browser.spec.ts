import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { loadOrganisations } from '../../src/organisations/index.ts';
import { keepSample, loadSample } from '../../src/supports/index.ts';
import { type RunningServer, serve } from '../../src/web/index.ts';
import { daySupports } from '../web/day-supports.ts';
import { fakeServices } from '../web/fake-services.ts';
import { keptSupportsOf } from '../web/kept-supports.ts';
import { startChromium } from './chromium.ts';
import { violationsOf } from './violations.ts';

const browser: Browser | null = await startChromium();
const jurisdiction = '020001';
const PHONE = { viewport: { width: 390, height: 844 } };
const SENTENCE = '従業員8人の食品工場、最低賃金が上がって苦しい。機械を入れて人手を減らしたい。青森市';

const PAGES = {
  start: '/find',
  list: '/find/results',
  situation: '/find/results?purpose=energy',
  sentence: `/find/results?${new URLSearchParams({ q: SENTENCE })}`,
  'all that is not for it': '/find/results?place=032018&show=excluded&page=2',
  nothing: `/find/results?${new URLSearchParams({ q: 'ペガサスの飼育' })}`,
  support: '/supports/gyomu-kaizen-joseikin?employees=8&place=022012&industry=09',
  elsewhere: '/supports/ken-hoshoryo-hojo?place=032018',
  compare: '/supports/compare?id=gyomu-kaizen-joseikin&id=it-donyu-hojokin',
  checklist: '/supports/gyomu-kaizen-joseikin/checklist',
  kept: '/find/kept',
};

let ledger: Ledger;
let server: RunningServer;

beforeAll(async () => {
  if (browser === null) return;
  ledger = await openLedger({ databaseUrl: null, dataDirectory: null });
  const { database, clock } = ledger;
  await loadOrganisations(ledger, jurisdiction);
  await keepSample({ database, clock, jurisdiction }, await loadSample());
  server = await serve(fakeServices({ supports: keptSupportsOf(ledger, jurisdiction) }), 0);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await ledger?.close();
});

async function onPhone(path: string, use: (page: Page, context: BrowserContext) => Promise<void>) {
  const context = await browser!.newContext({ baseURL: server.url, ...PHONE });
  const page = await context.newPage();
  try {
    await page.goto(path);
    await use(page, context);
  } finally {
    await context.close();
  }
}

describe.skipIf(browser === null)('on a phone (left out where no Chromium is found)', () => {
  test.each(Object.entries(PAGES))('%s has no accessibility violation and fits', (_, path) =>
    onPhone(path, async (page) => {
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    }),
  );

  test('a firm says what troubles it, and finds whom to call', () =>
    onPhone('/find', async (page) => {
      await page.getByLabel('困っていること、やりたいこと').fill(SENTENCE);
      await page.getByRole('button', { name: 'さがす', exact: true }).click();
      await page.getByText('従業員8人', { exact: true }).waitFor();
      await page.getByRole('link', { name: '業務改善助成金', exact: true }).click();
      await page.getByRole('heading', { name: '業務改善助成金' }).waitFor();
      expect(await page.locator('.verdict').innerText()).toContain('対象の見込み');
      expect(await page.locator('main').innerText()).toContain('青森労働局');
    }));

  test('what was kept stays on the device, and is compared', () =>
    onPhone('/supports/gyomu-kaizen-joseikin', async (page) => {
      await page.getByRole('button', { name: '保存する' }).click();
      await page.goto('/supports/it-donyu-hojokin');
      await page.getByRole('button', { name: '保存する' }).click();
      await page.goto('/find/kept');
      await page.getByRole('link', { name: '並べて比べる' }).click();
      await page.getByRole('columnheader', { name: 'IT導入補助金' }).waitFor();
      expect(await page.context().cookies()).toEqual([]);
    }));

  test('a firm says since when it has been there by the calendar of the device, without a script', async () => {
    const days = await serve(fakeServices({ supports: await daySupports() }), 0);
    const context = await browser!.newContext({ baseURL: days.url, javaScriptEnabled: false, ...PHONE });
    try {
      const page = await context.newPage();
      await page.goto('/find/questions?purpose=founding&past=-kinds');
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      await page.getByLabel('創業した日はいつですか').fill('2023-04-01');
      await page.getByRole('button', { name: '次へ' }).click();
      await page.getByRole('heading', { name: '取組を始めるのはいつですか' }).waitFor();
      await page.getByRole('link', { name: 'ここまでの答えで結果を見る' }).click();
      await page.getByText('令和5年4月1日創業', { exact: true }).waitFor();
    } finally {
      await context.close();
      await days.close();
    }
  });

  test('a plan of 3,000,000 円 gives what comes and what the firm bears', () =>
    onPhone('/supports/ken-hoshoryo-hojo', async (page) => {
      await page.getByLabel('計画の金額').fill('3,000,000');
      await page.getByRole('button', { name: '計算する' }).click();
      const sum = await page.getByRole('status').innerText();
      expect(sum).toContain('900,000円');
      expect(sum).toContain('2,100,000円');
    }));

  test.each(['start', 'sentence', 'support'] as const)(
    '%s asks nobody else for anything, and is light',
    (name) =>
      onPhone('about:blank', async (page, context) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        const session = await context.newCDPSession(page);
        await session.send('Network.enable');
        const sizes = new Map<string, number>();
        const urls = new Map<string, string>();
        session.on('Network.responseReceived', ({ requestId, response }) =>
          urls.set(requestId, response.url),
        );
        session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
          sizes.set(requestId, encodedDataLength),
        );
        await page.goto(PAGES[name], { waitUntil: 'networkidle' });
        expect(asked.filter((url) => !url.startsWith(server.url))).toEqual([]);
        const bytesOf = (isOne: (url: string) => boolean) =>
          [...sizes].reduce((sum, [id, size]) => sum + (isOne(urls.get(id) ?? '') ? size : 0), 0);
        // Fonts are deferred: the words are there before them, in the device's own.
        expect(bytesOf((url) => !/\/assets\/fonts/.test(url))).toBeLessThanOrEqual(60 * 1024);
        expect(bytesOf((url) => url.endsWith('.js'))).toBeLessThanOrEqual(15 * 1024);
      }),
  );

  test.each(['start', 'sentence', 'support'] as const)('%s works without a script', async (name) => {
    const context = await browser!.newContext({ baseURL: server.url, javaScriptEnabled: false, ...PHONE });
    const page = await context.newPage();
    await page.goto(PAGES[name]);
    expect(await page.locator('main a, main button').count()).toBeGreaterThan(3);
    await context.close();
  });
});
