import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../browser/chromium.ts';
import { violationsOf } from '../browser/violations.ts';
import { type MailServer, startMailServer } from '../platform/mail-server.ts';
import { openStoryHouse, type StoryHouse } from './house.ts';

const browser: Browser | null = await startChromium();
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const DESKTOP = { viewport: { width: 1280, height: 900 } };
/** 令和8年6月3日 is a Wednesday. */
const WEDNESDAY = '2026-06-03T10:00:00+09:00';
const MONDAY = '2026-06-08T08:30:00+09:00';

const FIRM = '青森市の木工所。従業員6人。若い人を採用したい';
const TITLE = '木の仕事に若い人を迎える補助金';

let [house, mails] = [] as unknown as [StoryHouse, MailServer];

beforeAll(async () => {
  if (browser === null) return;
  mails = await startMailServer();
  house = await openStoryHouse(WEDNESDAY, {
    ...{ KAKEHASHI_SMTP_URL: mails.url, KAKEHASHI_MAIL_FROM: 'kakehashi@pref.example.jp' },
    KAKEHASHI_LINK_CHECK: '0',
  });
  await house.openToSamplePeople();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
  await mails?.goDown();
});

/** Somebody with a browser of their own. */
const someone = async (device: object): Promise<Page> =>
  (await browser!.newContext({ baseURL: house.url, ...device })).newPage();

async function signedIn(name: string): Promise<Page> {
  const page = await someone(DESKTOP);
  await page.goto('/sign-in?next=%2Fsupport-desk');
  await page.getByRole('button', { name: `${name} として入る` }).click();
  await page.waitForURL('**/support-desk');
  return page;
}

/** The address in a mail that leads there. */
async function linkOfMail(number: number, path: string): Promise<string> {
  await expect.poll(() => mails.mails.length).toBe(number);
  const [link] = new RegExp(`${path}[^\\s）]*`).exec(mails.mails[number - 1]!.text!) ?? [];
  return link!;
}

describe.skipIf(browser === null)('a support on its way (left out where no Chromium is found)', () => {
  let [firm, editor, approver] = [] as unknown as [Page, Page, Page];
  let address: string;

  test('on Wednesday a firm says what it wants, and asks to be told of more', async () => {
    firm = await someone(PHONE);
    await firm.goto('/find');
    await firm.getByLabel('困っていること', { exact: false }).fill(FIRM);
    await firm.getByRole('button', { name: 'さがす' }).click();
    await firm.getByRole('link', { name: 'メールで受け取る', exact: false }).click();
    await firm.getByLabel('メールアドレス').fill('umino@example.jp');
    await firm.getByRole('button', { name: '確認のメールを受け取る' }).click();
    await firm.goto(await linkOfMail(1, '/alerts/confirm/'));
    await firm.getByRole('button', { name: 'お知らせを始める' }).click();
    await firm.getByRole('heading', { name: '支援のお知らせを始めました' }).waitFor();
  });

  test('a division writes a new support down and asks for approval; the public sees nothing of it', async () => {
    editor = await signedIn('見本 担当');
    await editor.getByRole('link', { name: '新しく登録する' }).click();
    await editor.getByLabel('名称', { exact: false }).first().fill(TITLE);
    await editor.getByLabel(/^種類/).first().selectOption('補助金・助成金');
    await editor.getByLabel('実施する機関').fill('青森県');
    await editor.getByLabel('機関の区分').selectOption('県');
    await editor.getByLabel('概要').fill('木製品をつくる小さな会社が若い人を雇うときの費用を補助します。');
    await editor.getByLabel('採用・人材確保').check();
    const all = editor.getByRole('group', { name: '次のすべてを満たすこと' });
    await all.getByText('数の要件', { exact: true }).click();
    await all.getByLabel('数の要件1 項目').selectOption('常時使用する従業員（人）');
    await all.getByLabel('数の要件1 数').fill('20');
    await all.getByLabel('数の要件1 以上・以下').selectOption('以下');
    await editor.getByRole('button', { name: '保存する' }).first().click();
    await editor.getByRole('button', { name: '承認を求める' }).click();
    await editor.getByRole('status').getByText('承認を求めました。').waitFor();
    address = new URL(editor.url()).pathname;
    expect(await editor.locator('.state').first().textContent()).toBe('承認待ち');
    expect(await violationsOf(editor)).toEqual([]);
    const seen = await firm.goto(address.replace('/support-desk', ''));
    expect(seen!.status()).toBe(404);
  });

  test('whoever approves sees how it will look, and lets it out', async () => {
    approver = await signedIn('見本 課長');
    await approver.goto(address);
    expect(await approver.locator('.support-preview').textContent()).toContain('従業員が20人以下であること');
    await approver.getByRole('button', { name: '承認する' }).click();
    await approver.getByRole('status').getByText('承認しました。').waitFor();
    expect(await approver.locator('.state').first().textContent()).toBe('公開中');
  });

  test('on Monday the firm is told once, reads why it is for it, and keeps the papers', async () => {
    house.clock.set(MONDAY);
    await firm.goto(await linkOfMail(2, '/supports/'));
    expect(mails.mails[1]!.text).toContain(TITLE);
    await firm.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expect(await violationsOf(firm)).toEqual([]);
    await firm.goto(`/find/results?${new URLSearchParams({ q: FIRM })}`);
    expect(await firm.locator('main').textContent()).toContain(TITLE);
  });

  test('one click ends the mails', async () => {
    await firm.goto(await linkOfMail(2, '/alerts/end/'));
    await firm.getByRole('button', { name: 'お知らせをやめる' }).click();
    await firm.getByRole('heading', { name: '支援のお知らせをやめました' }).waitFor();
    expect(mails.mails.map(({ to }) => [to].flat()[0]?.text)).toEqual([
      'umino@example.jp',
      'umino@example.jp',
    ]);
    expect(house.complaints).toEqual([]);
  });
});
