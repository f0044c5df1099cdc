import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../src/platform/index.ts';
import { createApp } from '../../src/web/index.ts';
import { ACTIONS } from '../../src/web/pages/audit/actions.ts';
import { ENTRIES, fakeAudit, fakeMailbox } from './fake-house.ts';
import { fakeServices } from './fake-services.ts';
import { everybodyIs, person } from './signed-in.ts';

const administrator = person('管理 花子', ['administrator']);
const HASH = ENTRIES[0]!.hash;

function house(audit = fakeAudit(), mailbox = fakeMailbox()) {
  const app = createApp(fakeServices({ people: everybodyIs(administrator), audit, mailbox }));
  const body = async (path: string, init?: RequestInit) => (await app.request(path, init)).text();
  const verify = (noted: string) =>
    app.request('/audit/verify', { method: 'POST', body: new URLSearchParams({ noted }) });
  return { app, body, verify };
}

describe('変更の記録', () => {
  it('says who did what, from where, and what was before and after', async () => {
    const html = await house().body('/audit');
    expect(html).toContain('値を決めた');
    expect(html).toContain('<a href="/programs/p1">program/p1/2020/cost</a>');
    expect(html).toMatch(/<del>3,000<\/del>.*3,100/);
    expect(html).toContain('予算書で確認');
    expect(html).toContain('2026-11-29 10:03:03');
    expect(html).toContain('192.0.2.7');
    expect(html).toContain('この機械でのコマンド');
  });

  it('shows an action without words by its id, and nothing that is a tag to a browser', async () => {
    const html = await house().body('/audit');
    expect(html).toContain('unheard.of');
    expect(html).toContain('&lt;b&gt;');
    expect(html).not.toContain('<b>');
  });

  it('is filtered by the address, which leaves out what can be no filter', async () => {
    const audit = fakeAudit();
    const { body } = house(audit);
    await body('/audit?q=%E6%B8%AF&action=text.saved&account=a1&from=2026-11-01&to=2026-11-30&page=2');
    await body('/audit?q=%01&from=2026-02-30&to=yesterday&page=x');
    const days = { fromDay: '2026-11-01', toDay: '2026-11-30' };
    expect(audit.asked).toEqual([
      { text: '港', action: 'text.saved', account: 'a1', ...days, page: 2 },
      { page: 1 },
    ]);
  });

  it('goes on to the next page with the same filter', async () => {
    const html = await house().body('/audit?account=a1');
    expect(html).toContain('href="/audit?account=a1&amp;page=2"');
    expect(html).toContain('一人の記録だけを表示しています。');
  });

  it('leaves as データ用 with everything that the hash covers, and no formula', async () => {
    const { app } = house();
    const response = await app.request('/audit.csv?account=a1');
    expect(response.headers.get('content-disposition')).toContain('kakehashi-audit.csv');
    const [head, first, second] = (await response.text()).split('\r\n');
    expect(head).toBe(
      '番号,日時（協定世界時）,アカウントID,人,接続元,操作,操作ID,対象,前（JSON）,後（JSON）,前の記録のハッシュ,ハッシュ',
    );
    expect(first).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(second).toContain('値を決めた,fact.decided,program/p1/2020/cost,"{""value"":3000,');
  });

  it('has words for every action that the house records', () => {
    const source = join(projectFolder(), 'src');
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /(?<!\.spec)\.ts$/.test(file) && !/^(web|people.access)/.test(file),
    );
    const recorded = files.flatMap((file) =>
      [...readFileSync(join(source, file), 'utf8').matchAll(/\baction: '([a-z-]+\.[a-z-]+)'/g)].map(
        ([, action]) => action!,
      ),
    );
    expect(recorded.length).toBeGreaterThan(5);
    expect(recorded.filter((action) => !Object.hasOwn(ACTIONS, action))).toEqual([]);
  });
});

describe('変更の記録の検証', () => {
  it('asks first, and does nothing by being looked at', async () => {
    const html = await house().body('/audit/verify');
    expect(html).toContain('検証する</button>');
    expect(html).not.toContain('書き換えは見つかりませんでした');
  });

  it('says that all is whole, and what to write down on paper', async () => {
    const html = await (await house().verify('')).text();
    expect(html).toContain('書き換えは見つかりませんでした');
    expect(html).toContain('4番の記録のハッシュ');
    expect(html.match(/<span>abcd<\/span>/g)).toHaveLength(16);
  });

  it.each([
    [{ kind: 'changed', seq: 12 }, '12番の記録の内容が、書かれたときと違います。'],
    [{ kind: 'missing', seq: 1200, to: 1300 }, '1,200番から1,300番の記録がありません'],
    [{ kind: 'order', seq: 3 }, '3番の記録が、一つ前の記録とつながっていません'],
    [{ kind: 'cut-off', seq: 5, to: 5 }, '末尾の5番の記録がありません'],
    [{ kind: 'head', seq: 4 }, '末尾のしるしが、最後の記録（4番）と合いません。'],
  ] as const)('says %j in words', async (broken, sentence) => {
    const audit = fakeAudit({ isWhole: false, breaks: [broken] });
    const html = await (await house(audit).verify('')).text();
    expect(html).toContain('記録が書き換えられています');
    expect(html).toContain(sentence);
  });

  it('takes a value that was noted down, written in groups or in capitals', async () => {
    const { verify } = house();
    const noted = HASH.toUpperCase().replace(/(.{4})/g, '$1 ');
    expect(await (await verify(noted)).text()).toContain('3番の記録のものです');
    expect(await (await verify('0'.repeat(64))).text()).toContain('どの記録のものでもありません');
    const wrong = await verify('<i>');
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('64文字で入力してください');
  });

  it('tells where the clock was turned back, and that this is no tampering', async () => {
    const turned = { seq: 7, before: '2026-11-29T01:00:00Z', at: '2026-11-28T01:00:00Z' };
    const html = await (await house(fakeAudit({ clockTurnedBack: [turned] })).verify('')).text();
    expect(html).toContain('7番: 2026-11-29 10:00:00 の次が 2026-11-28 10:00:00');
    expect(html).toContain('書き換えは見つかりませんでした');
  });
});

describe('送信メール', () => {
  it('lists mails with what became of them', async () => {
    const html = await house().body('/mailbox');
    for (const word of ['送信済み', '送信待ち', '送れなかった', '送らずに保管', '（件名なし）']) {
      expect(html).toContain(word);
    }
    expect(html).toContain('href="/mailbox?page=2"');
    expect(html).not.toContain('メールサーバーが設定されていない');
  });

  it('says when mails are kept and not sent', async () => {
    const html = await house(fakeAudit(), fakeMailbox(false)).body('/mailbox');
    expect(html).toContain('メールサーバーが設定されていないので、メールは送らずにここに残しています');
  });

  it('shows one mail as its reader gets it, and no other', async () => {
    const { app, body } = house();
    const html = await body('/mailbox/m3');
    expect(html).toContain('&lt;b&gt;漁網&lt;/b&gt;');
    expect(html).toContain('550 no such user');
    expect((await app.request('/mailbox/m9')).status).toBe(404);
  });
});
