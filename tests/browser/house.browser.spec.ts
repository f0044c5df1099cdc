import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, serve } from '../../src/web/index.ts';
import { fakeAudit } from '../web/fake-house.ts';
import { fakeServices } from '../web/fake-services.ts';
import { everybodyIs, person } from '../web/signed-in.ts';
import { startChromium } from './chromium.ts';
import { violationsOf } from './violations.ts';

const browser: Browser | null = await startChromium();
const PAGES = ['/audit', '/audit?account=a1&q=%E6%B8%AF', '/audit/verify', '/mailbox', '/mailbox/m3'];

let server: RunningServer;
beforeAll(async () => {
  const breaks = [{ kind: 'changed' as const, seq: 2 }];
  const audit = fakeAudit({ isWhole: false, breaks });
  const people = everybodyIs(person('管理 花子', ['administrator']));
  server = await serve(fakeServices({ people, audit }), 0);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(browser === null)('in a browser (left out where no Chromium is found)', () => {
  test.each(PAGES)('%s has no accessibility violation and fits a phone', async (path) => {
    const viewport = { width: 360, height: 720 };
    const context = await browser!.newContext({ baseURL: server.url, viewport });
    const page = await context.newPage();
    await page.goto(path);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await context.close();
  });

  test('the log is verified with the keyboard and without a script, and the verdict has no violation', async () => {
    const context = await browser!.newContext({ baseURL: server.url, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/audit/verify');
    await page.focus('#noted');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/audit/verify');
    expect(await page.textContent('[role=alert]')).toContain('2番の記録の内容が、書かれたときと違います。');
    await context.close();
    const withScript = await browser!.newContext({ baseURL: server.url });
    const scripted = await withScript.newPage();
    await scripted.goto('/audit/verify');
    await scripted.click('main button');
    expect(await violationsOf(scripted)).toEqual([]);
    await withScript.close();
  });
});
