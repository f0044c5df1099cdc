import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../../../../tests/browser/chromium.ts';
import { violationsOf } from '../../../../tests/browser/violations.ts';
import { exampleTree } from '../office/tree.examples.ts';
import { typesetWeb } from './index.ts';

const browser = await startChromium();
const folder = mkdtempSync(join(tmpdir(), 'web-edition-'));
const PAGES = ['index.html', 'trends.html', 'master.html', 'policies.html', 'programs/program-1-1.html'];

beforeAll(() => {
  for (const { path, bytes } of typesetWeb(exampleTree()).files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

async function open(path: string, width: number) {
  const context = await browser!.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(message.text()));
  page.on('requestfailed', (request) => trouble.push(request.url()));
  page.on('request', (request) => request.url().startsWith('file:') || trouble.push(request.url()));
  await page.goto(pathToFileURL(join(folder, path)).href);
  return { page, trouble, close: () => context.close() };
}

describe.skipIf(browser === null)('from a folder on disk (left out where no Chromium is found)', () => {
  test.each(PAGES)('%s has no accessibility violation', async (path) => {
    const { page, close } = await open(path, 1280);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await violationsOf(page)).toEqual([]);
    await close();
  });

  test.each(PAGES)('%s never scrolls sideways, from a phone of 360 px to a wide screen', async (path) => {
    const { page, close } = await open(path, 360);
    for (const summary of await page.locator('summary').all()) await summary.click();
    for (const width of [360, 390, 800, 1160, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const scrolled = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(scrolled, `${width} px`).toBeLessThanOrEqual(width);
    }
    await close();
  });

  test.each(PAGES)(
    '%s loads its own fonts, style and pictures under its policy, and nothing else',
    async (path) => {
      const { page, trouble, close } = await open(path, 1280);
      const fonts = await page.evaluate<number>(
        'document.fonts.ready.then((fonts) => [...fonts].filter(({ status }) => status === "loaded").length)',
      );
      expect(fonts).toBeGreaterThan(0);
      expect(trouble).toEqual([]);
      await close();
    },
  );

  test('a reader goes from the cover to a program and back by the trail', async () => {
    const { page, close } = await open('index.html', 390);
    await page.getByRole('main').getByRole('link', { name: '① 人を育てる' }).click();
    await page.getByRole('link', { name: /^個票/ }).nth(1).click();
    expect(new URL(page.url()).pathname).toMatch(/programs\/program-1-2\.html$/);
    await page.getByRole('navigation', { name: '現在の場所' }).getByRole('link', { name: '目次' }).click();
    expect(new URL(page.url()).pathname).toMatch(/index\.html$/);
    await close();
  });
});
