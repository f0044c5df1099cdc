import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createChildInspector, type RunningServer, serve } from '../../src/web/index.ts';
import { FINDINGS } from '../web/fake-ledger.ts';
import { fakeServices } from '../web/fake-services.ts';
import { startChromium } from './chromium.ts';
import { contradictingReport } from './reports.ts';
import { violationsOf } from './violations.ts';

const browser: Browser | null = await startChromium();

/** One address of each kind of page. */
const PAGES = {
  start: '/',
  index: '/years',
  year: '/years/2020',
  list: '/years/2020/policies/1',
  subject: '/programs/p1',
  divisions: '/divisions',
  findings: '/findings',
  rules: '/rules',
  search: '/search?q=%E4%BA%8B%E6%A5%AD',
  document: '/documents/doc-2020',
  task: '/check',
  compare: '/compare',
  division: '/divisions/%E5%8A%B4%E6%94%BF%E3%83%BB%E8%83%BD%E5%8A%9B%E9%96%8B%E7%99%BA%E8%AA%B2',
  mistyped: '/search?q=%E3%82%8A%E3%82%93%E3%81%94%E5%8A%A0%E3%82%A8%E4%BA%BA%E8%B2%A1',
  nothing: '/nothing',
  report: '/years/2020/report',
  masterList: '/years/2020/report/master-list',
  policySheets: '/years/2020/report/policy-1',
  publish: '/years/2020/report/publish',
  texts: '/years/2020/report/texts',
  text: '/years/2020/report/texts/foreword',
  caseStudy: '/years/2020/report/texts/case-study-1-1',
  errata: '/years/2020/report/errata?edition=corrected',
  published: '/reports',
  openYear: '/years/2022',
  waiver: `/findings/${FINDINGS[0]!.id}/waiver`,
  waived: '/findings?waived=1',
  webEdition: '/reports/2020/',
  programOnTheWeb: '/reports/2020/programs/p1.html',
};

let server: RunningServer;
const requested: string[] = [];

beforeAll(async () => {
  server = await serve(fakeServices({ inspector: createChildInspector() }), 0);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

let plain: Promise<BrowserContext> | undefined;

/** A page in a context of its own; without options in one that all share, since nobody signs in here. */
async function open(path: string, options?: Parameters<Browser['newContext']>[0]) {
  const asUsual = () => (plain ??= browser!.newContext({ baseURL: server.url }));
  const context = options ? await browser!.newContext({ baseURL: server.url, ...options }) : await asUsual();
  const page = await context.newPage();
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(path);
  return { page, close: () => (options ? context.close() : page.close()) };
}

async function tabTo(page: Page, name: string) {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>("document.activeElement?.textContent?.trim() ?? ''");
    if (focused.startsWith(name)) return;
  }
  throw new Error(`キーボードで「${name}」に届きません`);
}

describe.skipIf(browser === null)('in a browser (left out where no Chromium is found)', () => {
  test.each(Object.entries(PAGES))(
    '%s has no accessibility violation, and never scrolls sideways at 360 px',
    async (_, path) => {
      const { page, close } = await open(path);
      expect(await violationsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      for (const details of await page.locator('main details > summary').all()) await details.click();
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      await close();
    },
  );

  test('a reader walks from the years to the line that states a figure, without scripts', async () => {
    const { page, close } = await open('/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: '令和2年度' }).click();
    await page.getByRole('link', { name: /^① 中小企業の担い手/ }).click();
    await page.locator('summary', { hasText: '1,111' }).first().click();
    await page.getByRole('link', { name: '施策一覧 321行目' }).click();
    expect(new URL(page.url()).hash).toBe('#L321');
    expect(await page.locator('#L321').textContent()).toContain('りんご加工人財育成事業');
    await close();
  });

  test('the keyboard alone opens a program and the origin of its cost, and Escape closes it', async () => {
    const { page, close } = await open('/years/2020/policies/1');
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement?.textContent')).toBe('本文へ移動');
    await page.keyboard.press('Enter');
    await tabTo(page, 'りんご加工人財育成事業');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('details.origin[open]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('details.origin[open]').count()).toBe(0);
    await close();
  });

  test('an uploaded report with a contradiction shows both statements and their lines', async () => {
    const { page, close } = await open('/check');
    await page.getByLabel('報告書のファイル').setInputFiles({
      name: 'r4.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(contradictingReport),
    });
    await page.getByRole('button', { name: '点検する' }).click();
    await page.waitForURL('**/check/*');
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('りんご加工人財育成事業');
    expect(text).toContain('令和4年度');
    expect(await page.locator('.severity--error').count()).toBeGreaterThan(1);
    await close();
  });

  test('a file that is no report is refused at the field, in words', async () => {
    const { page, close } = await open('/check');
    await page.getByLabel('報告書のファイル').setInputFiles({
      name: 'broken.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    });
    await page.getByRole('button', { name: '点検する' }).click();
    await page.waitForSelector('#file-error');
    expect(await page.locator('#file-error').innerText()).toContain('broken.pdf');
    await close();
  });

  test('no page has asked another host for anything', () => {
    expect(requested.length).toBeGreaterThan(0);
    expect(requested.filter((url) => !url.startsWith(server.url.replace(/\/$/, '')))).toEqual([]);
  });
});
