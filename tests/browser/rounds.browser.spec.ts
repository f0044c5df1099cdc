import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SignedIn } from '../../src/people/index.ts';
import { type RunningServer, type Services, serve } from '../../src/web/index.ts';
import { type FakeRound, fakeRound } from '../web/fake-round.ts';
import { TODAY } from '../web/fake-round-data.ts';
import { fakeServices } from '../web/fake-services.ts';
import { person, unasked } from '../web/signed-in.ts';
import { startChromium } from './chromium.ts';
import { violationsOf } from './violations.ts';

const browser: Browser | null = await startChromium();

/** Everybody of the round, by the word that their browser sends. */
const PEOPLE: Record<string, SignedIn> = {
  secretariat: person('田中', ['secretariat']),
  editor: person('佐藤', ['division-editor'], 'o2'),
  colleague: person('山田', ['division-editor'], 'o2'),
  returned: person('鈴木', ['division-editor'], 'o3'),
  approver: person('課長', ['division-approver'], 'o4'),
};

const PAGES: readonly [who: string, path: string][] = [
  ['secretariat', '/rounds'],
  ['editor', '/rounds/mine'],
  ['secretariat', '/rounds/new'],
  ['secretariat', '/rounds/2025'],
  ['secretariat', '/rounds/2025/organisations/o2'],
  ['secretariat', '/rounds/2025/programs/new'],
  ['secretariat', '/rounds/2025/close'],
  ['secretariat', '/rounds/2024/record'],
  ['editor', '/rounds/2025/answers/a2'],
  ['returned', '/rounds/2025/answers/a3'],
  ['approver', '/rounds/2025/answers/a4'],
  ['secretariat', '/rounds/2025/answers/a5'],
  ['approver', '/rounds/2025/answers/a4/receipt'],
  ['editor', '/rounds/2025/answers/a2/history'],
  ['editor', '/rounds/2025/upload'],
];

const now: { round: FakeRound; isRunOut: boolean } = { round: fakeRound(), isRunOut: false };
const round = new Proxy({} as FakeRound, { get: (_, asked) => Reflect.get(now.round, asked) });
const people: Services['people'] = new Proxy(unasked<Services['people']>('people'), {
  get: (rest, asked) =>
    asked === 'session'
      ? async (token: string | null) => {
          const visitor = now.isRunOut ? undefined : PEOPLE[token ?? ''];
          return visitor === undefined ? { kind: 'nobody' } : { kind: 'signed-in', visitor };
        }
      : Reflect.get(rest, asked),
});

let server: RunningServer;
const requested: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  const services = fakeServices({ round, people });
  services.report.today = () => TODAY;
  server = await serve(services, 0);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(() => {
  Object.assign(now, { round: fakeRound(), isRunOut: false });
});

async function open(who: string, path: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const context: BrowserContext = await browser!.newContext({ baseURL: server.url, ...options });
  await context.addCookies([{ name: 'kakehashi', value: who, url: server.url }]);
  const page = await context.newPage();
  page.on('request', (request) => requested.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A refused form is an answer like any other; Chromium notes its status as an error.
    if (message.type() === 'error' && !message.text().includes('status of 4'))
      complaints.push(message.text());
  });
  await page.goto(path);
  return { page, close: () => context.close() };
}

const focused = (page: Page) => page.evaluate<string>("document.activeElement?.getAttribute('name') ?? ''");

/** Presses Tab until a field of this name has the focus. */
async function tabTo(page: Page, name: string) {
  for (let i = 0; i < 200; i += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`キーボードで「${name}」に届きません`);
}

/** The table of all programs takes the checker of accessibility half a minute; its rows are all alike. */
function fewPrograms() {
  const { rolloverPrograms } = now.round;
  now.round.rolloverPrograms = async (...years) => (await rolloverPrograms(...years)).slice(0, 12);
}

const held = (id: string) => now.round.held.get(id)!;
const DRAFT = '/rounds/2025/answers/a2';

describe.skipIf(browser === null)('the round in a browser (left out where no Chromium is found)', () => {
  test.each(PAGES)(
    '%s reads %s without an accessibility violation, at 360 px without scrolling sideways',
    async (who, path) => {
      fewPrograms();
      const { page, close } = await open(who, path, { viewport: { width: 1280, height: 900 } });
      for (const details of await page.locator('main details:not([open]) > summary').all()) {
        if (await details.isVisible())
          await details.evaluate('(each) => each.parentElement.setAttribute("open", "")');
      }
      expect(await violationsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      await close();
    },
  );

  test('the keyboard alone fills the form, saves with Ctrl+S, and submits', async () => {
    const { page, close } = await open('editor', DRAFT);
    await tabTo(page, 'result');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('研修を12回開き、90名が参加した。');
    await tabTo(page, 'indicator-1-current');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('74名');
    await page.keyboard.press('Control+S');
    await page.waitForURL('**/a2?done=saved*');
    expect(await page.getByRole('status').first().innerText()).toContain('まだ提出していません');
    expect(held('a2').answer.values.result).toBe('研修を12回開き、90名が参加した。');
    for (let i = 0; i < 200 && (await page.evaluate('document.activeElement.value')) !== 'submit'; i += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/receipt?done=submitted');
    expect(await page.getByRole('main').innerText()).toContain('R7-0002');
    await close();
  });

  test('without JavaScript the form is filled, saved and submitted as well', async () => {
    const { page, close } = await open('editor', DRAFT, { javaScriptEnabled: false });
    await page.getByLabel('事業実績', { exact: true }).fill('研修を12回開いた。');
    await page.getByRole('button', { name: '保存する' }).click();
    expect(await page.locator('.done').innerText()).toContain('保存しました。');
    await page.getByRole('button', { name: '提出する' }).click();
    expect(new URL(page.url()).pathname).toBe(`${DRAFT}/receipt`);
    expect(held('a2').answer.state).toBe('submitted');
    await close();
  });

  test('findings and reasons come as one types, and nothing moves under the cursor', async () => {
    const { page, close } = await open('editor', DRAFT);
    await page.locator('#cost').fill('9999');
    await page.locator('#beside-cost', { hasText: '財源の合計は' }).waitFor();
    await page.getByLabel('事業費の増減の理由').fill('単価の改定');
    await page.locator('#result').fill('来年度に行う予定である。');
    await page.locator('#beside-result', { hasText: '「予定」とあります。' }).waitFor();
    expect(await page.getByLabel('事業費の増減の理由').inputValue()).toBe('単価の改定');
    expect(await page.locator('.open-points').innerText()).toContain('残っているところ：指摘 2件');
    expect(await violationsOf(page)).toEqual([]);
    await close();
  });

  test('two people in one field lose nothing: both words are shown, one is chosen', async () => {
    const first = await open('colleague', DRAFT);
    const second = await open('editor', DRAFT);
    await first.page.locator('#result').fill('研修を11回開いた。');
    await first.page.locator('#period').fill('R5-R8');
    await first.page.locator('.answer-actions [value="save"]').click();
    await first.page.waitForURL('**/a2?done=saved*');
    await second.page.locator('#result').fill('研修を12回開いた。');
    await second.page.locator('#overview').fill('新しい概要');
    await second.page.locator('.notice', { hasText: '山田さんが保存しました' }).waitFor();
    await second.page.locator('.answer-actions [value="save"]').click();
    await second.page.getByRole('heading', { name: '同じ項目を、ほかの人が先に直していました' }).waitFor();
    expect(await violationsOf(second.page)).toEqual([]);
    expect(await second.page.locator('mark').allInnerTexts()).toEqual(['11', '12']);
    await second.page.getByLabel('あなたの言葉にする').check();
    await second.page.getByRole('button', { name: '選んだ内容で保存する' }).click();
    await second.page.waitForURL('**/a2?done=saved*');
    expect(held('a2').answer.values).toMatchObject({
      ...{ result: '研修を12回開いた。', overview: '新しい概要', period: 'R5-R8' },
    });
    await first.close();
    await second.close();
  });

  test('a crash, a run-out session and leaving lose no word that was typed', async () => {
    const { page, close } = await open('editor', DRAFT);
    await page.locator('#result').fill('二時間かけて書いた文。');
    expect(await page.locator('.answer-actions [role="status"]').innerText()).toBe(
      '保存していない変更が1項目あります',
    );
    now.isRunOut = true;
    await page.locator('.answer-actions [value="save"]').click();
    await page.getByRole('button', { name: 'サインインしたので、もう一度送る' }).waitFor();
    now.isRunOut = false;
    await page.goto(DRAFT);
    await page.locator('.notice', { hasText: '保存していない書きかけ（1項目）' }).waitFor();
    expect(await page.locator('#result').inputValue()).toBe('二時間かけて書いた文。');
    await page.locator('.answer-actions [value="save"]').click();
    await page.waitForURL('**/a2?done=saved*');
    expect(held('a2').answer.values.result).toBe('二時間かけて書いた文。');
    await page.goto(DRAFT);
    expect(await page.locator('.notice').count()).toBe(0);
    await close();
  });

  test('without JavaScript a run-out session sends the words again from its own page', async () => {
    const { page, close } = await open('editor', DRAFT, { javaScriptEnabled: false });
    await page.locator('#result').fill('二時間かけて書いた文。');
    now.isRunOut = true;
    await page.getByRole('button', { name: '保存する' }).click();
    now.isRunOut = false;
    await page.getByRole('button', { name: 'サインインしたので、もう一度送る' }).click();
    expect(await page.locator('.done').innerText()).toContain('保存しました。');
    expect(held('a2').answer.values.result).toBe('二時間かけて書いた文。');
    await close();
  });

  test('leaving with unsaved words is asked about', async () => {
    const { page, close } = await open('editor', DRAFT);
    // From the beginning: without a listener the dialog would be answered before anybody sees it.
    const asked = new Promise<string>((resolve) => {
      page.on('dialog', async (dialog) => {
        await dialog.accept();
        resolve(dialog.type());
      });
    });
    await page.locator('#result').click();
    await page.keyboard.type('書きかけ');
    await page.getByRole('link', { name: '照会への回答' }).first().click();
    expect(await asked).toBe('beforeunload');
    await close();
  });

  test('the approver sends back with a reason at its field, and the editor reads it there', async () => {
    const { page, close } = await open('approver', '/rounds/2025/answers/a4');
    await page.locator('#field-result summary').click();
    await page.getByLabel('事業実績について').fill('数字を確かめてください。');
    await page.getByRole('button', { name: '差し戻す' }).click();
    await page.waitForURL('**/a4?done=returned');
    expect(await page.locator('#field-result .remark--return').innerText()).toContain(
      '数字を確かめてください。',
    );
    await close();
  });

  test('a round is opened without JavaScript, after its preview', async () => {
    const { page, close } = await open('secretariat', '/rounds/new?year=2026&source=2025', {
      javaScriptEnabled: false,
    });
    await page.locator('#organisation-p41').fill('商工政策課');
    await page.locator('#fate-p2').selectOption('ended');
    await page.locator('#reason-p2').fill('目的を果たした');
    await page.getByRole('button', { name: '開く前に確かめる' }).click();
    expect(await page.locator('main').innerText()).toContain('129件の回答を求めます。');
    await page.getByRole('button', { name: '照会を開く' }).click();
    expect(new URL(page.url()).pathname).toBe('/rounds/2026');
    await close();
  });

  test('the preview of a round has no accessibility violation', async () => {
    const { page, close } = await open('secretariat', '/rounds/new?year=2026&source=2025');
    await page.locator('#organisation-p41').fill('商工政策課');
    await page.getByRole('button', { name: '開く前に確かめる' }).click();
    await page.getByRole('button', { name: '照会を開く' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await close();
  });

  test('no page complained, and none asked another host for anything', () => {
    expect(complaints).toEqual([]);
    expect(requested.filter((url) => !url.startsWith(server.url.replace(/\/$/, '')))).toEqual([]);
  });
});
