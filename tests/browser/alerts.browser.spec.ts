import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, serve } from '../../src/web/index.ts';
import { snippet } from '../../src/web/pages/widget/snippet.ts';
import { fakeServices } from '../web/fake-services.ts';
import { fakeAlerts, fakeSupports } from '../web/fake-supports.ts';
import { everybodyIs } from '../web/signed-in.ts';
import { startChromium } from './chromium.ts';
import { violationsOf } from './violations.ts';

const browser: Browser | null = await startChromium();

const PAGES = {
  ask: '/alerts/new?q=%E9%9B%BB%E6%B0%97%E4%BB%A3&place=022012&purpose=energy',
  confirm: '/alerts/confirm/waiting',
  begun: '/alerts/confirm/going',
  old: '/alerts/confirm/old',
  end: '/alerts/end/going',
  ended: '/alerts/end/old',
  howTo: '/widget/how-to?place=022012',
  widget: '/widget?place=022012',
};

/** A chamber of commerce with a site of its own, on another origin. */
async function startChamber(body: string): Promise<Server> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!DOCTYPE html><html lang="ja"><title>港町商工会議所</title><body>${body}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

let server: RunningServer;
let chamber: Server | undefined;
beforeAll(async () => {
  const supports = { ...fakeSupports(), alerts: fakeAlerts() };
  server = await serve(fakeServices({ people: everybodyIs(null), supports }), 0);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(path: string, use: (page: Page, context: BrowserContext) => Promise<void>, width = 360) {
  const context = await browser!.newContext({ baseURL: server.url, viewport: { width, height: 740 } });
  const page = await context.newPage();
  try {
    await page.goto(path);
    await use(page, context);
  } finally {
    await context.close();
  }
}

describe.skipIf(browser === null)('in a browser (left out where no Chromium is found)', () => {
  test.each(Object.entries(PAGES))('%s has no accessibility violation and fits in 360 px', (_, path) =>
    open(path, async (page) => {
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    }),
  );

  test('a firm follows its search, without a script', async () => {
    const context = await browser!.newContext({ baseURL: server.url, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/find/results?place=022012');
    await page.getByRole('link', { name: 'この条件の新しい支援をメールで受け取る' }).click();
    await page.getByLabel('メールアドレス').fill('umino@example.jp');
    await page.getByLabel('毎日、変わったことがある日に').check();
    await page.getByRole('button', { name: '確認のメールを受け取る' }).click();
    await page.getByRole('heading', { name: '確認のメールをお送りします' }).waitFor();
    await page.goto('/alerts/confirm/waiting');
    await page.getByRole('button', { name: 'お知らせを始める' }).click();
    await page.getByRole('heading', { name: '支援のお知らせを始めました' }).waitFor();
    await page.goto('/alerts/end/going');
    await page.getByRole('button', { name: 'お知らせをやめる' }).click();
    await page.getByRole('heading', { name: '支援のお知らせをやめました' }).waitFor();
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  test.each(['/find/feed.atom?q=a%26b', '/find/feed.rss'])('%s is XML to a browser', (path) =>
    open('/find', async (page) => {
      const root = await page.evaluate<string>(`fetch(${JSON.stringify(path)}).then((answer) => answer.text())
        .then((text) => new DOMParser().parseFromString(text, 'application/xml').documentElement.nodeName)`);
      expect(root).toMatch(/^(feed|rss)$/);
    }),
  );

  describe('in the page of a chamber of commerce', () => {
    const inChamber = async (body: string, use: (page: Page, context: BrowserContext) => Promise<void>) => {
      chamber = await startChamber(body);
      const { port } = chamber.address() as AddressInfo;
      try {
        await open(`http://127.0.0.1:${port}/`, use, 1280);
      } finally {
        chamber.close();
      }
    };

    test('the widget finds supports in its frame and opens them in a tab of their own', () =>
      inChamber(snippet(`${server.url}widget?place=022012`), async (page, context) => {
        const frame = page.frameLocator('iframe');
        await frame.getByRole('link', { name: /業務改善助成金/ }).waitFor();
        await frame.getByLabel('困っていること、やりたいこと').fill('賃上げ');
        await frame.getByRole('button', { name: 'さがす' }).click();
        await expect.poll(() => page.frames()[1]?.url()).toContain('q=%E8%B3%83');
        expect(page.frames()[1]!.url()).toContain('place=022012');
        const opened = context.waitForEvent('page');
        await frame.getByRole('link', { name: /業務改善助成金/ }).click();
        const tab = await opened;
        await tab.waitForLoadState();
        expect(tab.url()).toContain('/supports/gyomu-kaizen');
        expect(await tab.evaluate<boolean>('window.opener === null')).toBe(true);
        expect(await context.cookies()).toEqual([]);
      }));

    test('no other page of the house shows itself there', () =>
      inChamber(`<iframe src="${server.url}find"></iframe>`, async (page) => {
        await page.waitForLoadState('networkidle');
        expect(
          await page
            .frames()[1]!
            .evaluate<string>('document.body?.innerText ?? ""')
            .catch(() => ''),
        ).not.toContain('支援');
      }));
  });
});
