import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, serve } from '../../src/web/index.ts';
import { fakeServices } from '../web/fake-services.ts';
import { everybodyIs } from '../web/signed-in.ts';
import { startChromium } from './chromium.ts';
import { violationsOf } from './violations.ts';

const browser: Browser | null = await startChromium();
const PAGES = ['/find', '/find/results', '/supports/gyomu-kaizen'];

let server: RunningServer;
beforeAll(async () => {
  server = await serve(fakeServices({ people: everybodyIs(null) }), 0);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The page with furigana: on a busy machine the dictionary may come too late for the first who asks. */
async function open(path: string, { width = 390, javaScriptEnabled = true } = {}) {
  const viewport = { width, height: 844 };
  const context = await browser!.newContext({ baseURL: server.url, viewport, javaScriptEnabled });
  const page = await context.newPage();
  for (let tries = 0; tries < 10; tries += 1) {
    await page.goto(path);
    if ((await page.locator('ruby').count()) > 0) break;
  }
  return { page, close: () => context.close() };
}

/** `heading-order: <h3>…`: the element that is named has readings or not. */
const rulesOf = (violations: readonly string[]) => violations.map((each) => each.split(':')[0]);

describe.skipIf(browser === null)('furigana in a browser (left out where no Chromium is found)', () => {
  test.each(PAGES)('%s has no accessibility violation by its readings and fits a phone', async (path) => {
    const { page, close } = await open(`${path}?furigana=1`, { width: 360 });
    expect(await page.locator('main ruby').count()).toBeGreaterThan(5);
    const found = rulesOf(await violationsOf(page));
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.goto(path);
    expect(found).toEqual(rulesOf(await violationsOf(page)));
    await close();
  });

  test('lines of one text stand equally apart, with readings and without', async () => {
    const { page, close } = await open('/find?furigana=1');
    const tops = await page.evaluate<number[]>(`(() => {
      const range = document.createRange();
      const lead = document.querySelector('.lead');
      range.selectNodeContents(lead);
      const bases = [...lead.querySelectorAll('.read')].flatMap((read) => [...read.childNodes])
        .flatMap((node) => {
          if (node.nodeType !== Node.TEXT_NODE) return [];
          range.selectNodeContents(node);
          return [...range.getClientRects()].map(({ top }) => Math.round(top));
        });
      return [...new Set(bases)].sort((a, b) => a - b);
    })()`);
    const steps = tops.slice(1).map((top, at) => top - tops[at]!);
    expect(steps.length).toBeGreaterThan(0);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
    await close();
  });

  test('is switched on and off, and goes along from page to page, without a script', async () => {
    const { page, close } = await open('/find?furigana=1', { javaScriptEnabled: false });
    await page.fill('#q', '賃上げ');
    await page.click('form[role=search] button');
    await page.waitForURL('**/find/results?**furigana=1**');
    await page.click('.item a');
    await page.waitForURL('**/supports/gyomu-kaizen?**furigana=1**');
    expect(await page.locator('h1 rt').count()).toBeGreaterThan(0);
    await page.click('text=ふりがなをはずす');
    await page.waitForURL((url) => !url.searchParams.has('furigana'));
    expect(await page.locator('rt').count()).toBe(0);
    await close();
  });

  test('what was kept on the device is shown with furigana as well, and its button keeps its words', async () => {
    const { page, close } = await open('/supports/gyomu-kaizen?furigana=1');
    const button = page.locator('[data-keep]');
    await button.click();
    expect(await button.textContent()).toBe('保存しました');
    await button.click();
    expect(await button.locator('rt').count()).toBeGreaterThan(0);
    await button.click();
    await page.goto('/find/kept?furigana=1');
    await page.waitForURL('**/find/kept?id=gyomu-kaizen&furigana=1');
    expect(await page.locator('.item h3 rt').count()).toBeGreaterThan(0);
    await close();
  });
});
