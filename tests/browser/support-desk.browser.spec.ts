import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleKept, exampleSupport } from '../../src/supports/keeping/keeping.examples.ts';
import { type RunningServer, serve } from '../../src/web/index.ts';
import { WHOLE_SUPPORT } from '../../src/web/pages/support-desk/form/form.examples.ts';
import { fakeServices } from '../web/fake-services.ts';
import { fakeSupports, GYOMU_KAIZEN } from '../web/fake-supports.ts';
import { startChromium } from './chromium.ts';
import { violationsOf } from './violations.ts';

const browser: Browser | null = await startChromium();
const DESK = '/support-desk';
const SUPPORT = `${DESK}/supports/minato`;

let server: RunningServer;
let supports: ReturnType<typeof fakeSupports>;

beforeAll(async () => {
  supports = fakeSupports(
    [GYOMU_KAIZEN],
    [
      exampleKept({
        id: 'minato',
        owner: null,
        state: 'approved',
        publishOn: '2026-04-01',
        working: WHOLE_SUPPORT,
      }),
      exampleKept({
        id: 'shima',
        owner: null,
        working: exampleSupport({ id: 'shima', title: '島の補助金' }),
      }),
    ],
  );
  server = await serve(fakeServices({ supports }), 0);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function visited(path: string, use: (page: Page) => Promise<void>, options: object = {}) {
  const context = await browser!.newContext({ baseURL: server.url, ...options });
  const page = await context.newPage();
  await page.goto(path);
  await use(page);
  await context.close();
}

const WORDS = `${DESK}/words`;
const PAGES = [
  ...[DESK, `${DESK}/new`, `${DESK}/import`, SUPPORT, `${SUPPORT}/edit`, `${SUPPORT}/history`],
  ...[`${WORDS}?word=人手不足`, `${WORDS}?list=industries&add=漬物`, `${WORDS}/try?say=漬物屋`],
  ...[`${WORDS}/file`, `${WORDS}/history`, `${WORDS}/history/0`],
];

describe.skipIf(browser === null)('the desk of supports (left out where no Chromium is found)', () => {
  test.each(PAGES)('%s has no accessibility violation and never scrolls sideways at 360 px', (path) =>
    visited(
      path,
      async (page) => {
        expect(await violationsOf(page)).toEqual([]);
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      },
      { viewport: { width: 360, height: 740 } },
    ),
  );

  test('without scripts a support is written, put right, looked at and let out', () =>
    visited(
      `${DESK}/supports/shima/edit`,
      async (page) => {
        const save = () => page.locator('.answer-actions').getByRole('button', { name: '保存する' }).click();
        await page.getByLabel('名称', { exact: false }).first().fill('');
        await page.getByText('数の要件', { exact: true }).first().click();
        await page.getByLabel('数の要件1 数').first().fill('20');
        await page.getByLabel('数の要件1 以上・以下').first().selectOption('以下');
        await page.getByText('日付の要件', { exact: true }).first().click();
        await page.getByLabel('日付の要件1 項目').first().selectOption('取組を始める日');
        await page.getByLabel('日付の要件1 日付').first().fill('2026-04-01');
        await save();
        expect(await page.getByRole('alert').textContent()).toContain('名称：入力してください。');
        expect(await page.getByLabel('数の要件1 数').first().inputValue()).toBe('20');
        expect(await page.getByLabel('日付の要件1 日付').first().inputValue()).toBe('2026-04-01');
        await page.locator('#title').fill('島の設備の補助金');
        await save();
        expect(await page.getByRole('status').textContent()).toContain('保存しました。');
        expect(await page.locator('.support-preview').textContent()).toContain('従業員が20人以下であること');
        expect(await page.locator('.support-preview').textContent()).toContain(
          '令和8年4月1日以降に取組を始めること',
        );
        await page.getByRole('button', { name: '承認する' }).click();
        await page.getByRole('status').getByText('承認しました。').waitFor();
        expect(await page.locator('.state').first().textContent()).toBe('公開中');
        expect(supports.keeping.held.get('shima')).toMatchObject({
          state: 'approved',
          publishOn: '2026-11-29',
        });
      },
      { javaScriptEnabled: false },
    ));

  test('a counter tells while one types, and a form with changes is not left by accident', () =>
    visited(`${SUPPORT}/edit`, async (page) => {
      await page.locator('#title').fill('港');
      expect(await page.locator('[data-count="title"]').textContent()).toBe('1');
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        return dialog.accept();
      });
      await page.getByRole('link', { name: '保存しないで戻る' }).click();
      await page.waitForURL(`**${SUPPORT}`);
      expect(asked).toEqual(['beforeunload']);
    }));

  test('a word is added, and a file shows what it would change before it is taken', () =>
    visited(
      WORDS,
      async (page) => {
        await page.getByText('言葉を足す').click();
        await page.getByLabel('言葉', { exact: true }).fill('機械が古い');
        await page.getByLabel('設備投資').check();
        await page.getByRole('button', { name: '保存する' }).click();
        expect(await page.getByRole('status').textContent()).toContain('保存しました。');
        await page.goto(`${WORDS}/file`);
        const text = 'ことば,いっしょに探すことば,目的\n電気代,省エネ,省エネ・脱炭素\n看板,,販路開拓\n';
        const file = { name: 'words.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
        await page.getByLabel('直したファイル').setInputFiles(file);
        await page.getByRole('button', { name: '何が変わるかを見る' }).click();
        expect(await violationsOf(page)).toEqual([]);
        expect(await page.locator('.tally').textContent()).toContain('なくなる言葉　3語');
        await page.getByRole('button', { name: 'この内容で取り込む' }).click();
        expect(supports.words.rows.terms.map(({ cells }) => cells[0])).toEqual(['電気代', '看板']);
      },
      { viewport: { width: 360, height: 740 } },
    ));
});
