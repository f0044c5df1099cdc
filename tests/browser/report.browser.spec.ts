import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, serve } from '../../src/web/index.ts';
import { fakeServices } from '../web/fake-services.ts';
import { startChromium } from './chromium.ts';
import { violationsOf } from './violations.ts';

const browser: Browser | null = await startChromium();
let server: RunningServer;

beforeAll(async () => {
  server = await serve(fakeServices(), 0);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function isAccessible(page: Page) {
  expect(await violationsOf(page), page.url()).toEqual([]);
}

describe.skipIf(browser === null)('the report in a browser (left out where no Chromium is found)', () => {
  test.each([true, false])(
    'is read, printed, published, corrected and published again with its 正誤表 (scripts: %s)',
    async (javaScriptEnabled) => {
      const own = await serve(fakeServices(), 0);
      const context = await browser!.newContext({ baseURL: own.url, javaScriptEnabled });
      const page = await context.newPage();

      await page.goto('/years/2020');
      await page.getByRole('link', { name: '年次報告を読む・印刷する' }).click();
      await page.getByRole('link', { name: /施策一覧$/ }).click();
      const finding = page.locator('.doc-beside', { hasText: '事業費が施策一覧と個票で違います。' });
      expect(await finding.innerText()).toContain('1,117千円（個票');

      await page.getByRole('link', { name: '目次へ戻る' }).click();
      await page.getByRole('button', { name: 'Word を作る' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Wordを受け取る' }).click({ timeout: 20_000 });
      expect((await download).suggestedFilename()).toBe('令和2年度 年次報告 公表のとおり.docx');

      await publish(page, '担当課に照会中のため');
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('第1版を公表しました');

      await page.goto('/programs/p1#disputes');
      await page.getByText('「事業費」のどの記載が正しいかを記録する').click();
      await page.getByLabel('理由', { exact: true }).first().fill('要綱で確かめた');
      await page.getByRole('button', { name: 'この記載を正しいとする' }).click();

      await publish(page, '文章は次の版で直す');
      await page.getByRole('link', { name: '正誤表を見る' }).click();
      const errata = await page.getByRole('table').innerText();
      expect(errata).toContain('1,117千円');
      expect(errata).toContain('1,111千円');
      await context.close();
      await own.close();
    },
    60_000,
  );

  test('the page that waits for a file and the proof of receipt have no accessibility violation', async () => {
    const context = await browser!.newContext({ baseURL: server.url });
    const page = await context.newPage();
    await page.goto('/years/2020/report');
    await page.getByRole('button', { name: 'Word を作る' }).click();
    await isAccessible(page);
    await publish(page, '照会中');
    await isAccessible(page);
    await context.close();
  });

  test('a text is written with the keyboard alone, looked at, and saved', async () => {
    const context = await browser!.newContext({ baseURL: server.url });
    const page = await context.newPage();
    await page.goto('/years/2020/report/texts/policy-1');
    await page.getByLabel('本文').focus();
    await page.keyboard.type('若い人の就職を助けた。');
    await page.getByRole('button', { name: '印刷の形を見る' }).press('Enter');
    expect(await page.locator('.paper--text').innerText()).toContain('若い人の就職を助けた。');
    await isAccessible(page);
    await page.getByRole('button', { name: '新しい稿として保存する' }).press('Enter');
    expect(await page.locator('.done').innerText()).toContain('第1稿として保存しました。');
    await context.close();
  });
});

async function publish(page: Page, reason: string) {
  await page.goto('/years/2020/report');
  await page.getByRole('link', { name: '公表の準備をする' }).click();
  await page.getByLabel('このまま公表する理由').fill(reason);
  await page.getByRole('button', { name: /版として公表する/ }).click();
  await page.waitForURL('**/editions/*');
}
