import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webOrganisations } from '../../src/cli/web-organisations.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { loadOrganisations } from '../../src/organisations/index.ts';
import { fixedClock } from '../../src/platform/index.ts';
import { type OrganisationServices, type RunningServer, serve } from '../../src/web/index.ts';
import { fakeServices } from '../web/fake-services.ts';
import { startChromium } from './chromium.ts';
import { violationsOf } from './violations.ts';

const browser: Browser | null = await startChromium();
const HOME = '020001';

let ledger: Ledger;
let server: RunningServer;
let organisations: OrganisationServices;

beforeAll(async () => {
  const clock = fixedClock('2026-11-01T00:00:00Z');
  ledger = await openLedger({ databaseUrl: null, dataDirectory: null }, { clock });
  await loadOrganisations(ledger, HOME);
  organisations = webOrganisations(ledger, HOME);
  server = await serve(fakeServices({ organisations }), 0);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await ledger?.close();
});

async function idOf(name: string): Promise<string> {
  const all = await organisations.list({ withEnded: true });
  return all.find((each) => each.name === name)!.id;
}

const PAGES: readonly [string, () => string | Promise<string>][] = [
  ['tree', () => '/organisations'],
  ['list', () => '/organisations?view=municipality'],
  ['subject', async () => `/organisations/${await idOf('労政・能力開発課')}`],
  ['new', () => '/organisations/new'],
  ['table', () => '/organisations/import'],
  ...['rename', 'merge', 'split', 'end', 'move'].map((change): [string, () => Promise<string>] => [
    change,
    async () => `/organisations/${await idOf('総合社会教育センター')}/${change}`,
  ]),
];

describe.skipIf(browser === null)('organisations in a browser (left out where no Chromium is found)', () => {
  test.each(PAGES)(
    '%s has no accessibility violation and never scrolls sideways at 360 px',
    async (_, path) => {
      const context = await browser!.newContext({
        baseURL: server.url,
        viewport: { width: 360, height: 740 },
      });
      const page = await context.newPage();
      await page.goto(await path());
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      await context.close();
    },
  );

  test('two divisions are merged without scripts: filled in, looked at, put right, done', async () => {
    const context = await browser!.newContext({ baseURL: server.url, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/organisations/${await idOf('国際経済課')}`);
    await page.getByRole('link', { name: '統合する' }).click();
    await page.getByLabel('観光企画課').check();
    await page.getByLabel('新しい組織の名称').fill('観光国際局課');
    await page.getByLabel('統合後の最初の日').fill('2026-04-01');
    await page.getByLabel('根拠').fill('組織規則の改正');
    await page.getByRole('button', { name: '何が変わるかを確かめる' }).click();
    expect(await page.getByRole('main').innerText()).toContain('令和8年4月1日に「観光国際局課」ができます。');
    await page.getByRole('button', { name: '入力に戻る' }).click();
    expect(await page.getByLabel('観光企画課').isChecked()).toBe(true);
    await page.getByLabel('新しい組織の名称').fill('観光国際課');
    await page.getByRole('button', { name: '何が変わるかを確かめる' }).click();
    await page.getByRole('button', { name: 'この内容で変更する' }).click();
    expect(await page.getByRole('status').innerText()).toContain('変更しました。');
    await page.getByRole('link', { name: '観光国際課' }).click();
    expect(await page.getByRole('main').innerText()).toMatch(/前の組織.*国際経済課.*観光企画課/s);
    await context.close();
  });
});
