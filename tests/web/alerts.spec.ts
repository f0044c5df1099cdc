import { describe, expect, it, test } from 'vitest';
import { createApp, type Services } from '../../src/web/index.ts';
import { fakeServices } from './fake-services.ts';
import { fakeAlerts, fakeSupports } from './fake-supports.ts';
import { everybodyIs } from './signed-in.ts';

const nobody = everybodyIs(null);

type Part = Partial<Pick<Services, 'side' | 'publicUrl' | 'supports'>>;

function house(part: Part = {}, alerts = fakeAlerts()) {
  const app = createApp(fakeServices({ people: nobody, supports: { ...fakeSupports(), alerts }, ...part }));
  const send = (path: string, form: Record<string, string> = {}, headers = {}) =>
    app.request(path, { method: 'POST', body: new URLSearchParams(form), headers });
  return { app, alerts, send, text: async (path: string) => (await app.request(path)).text() };
}

const FIRM = 'q=%E9%9B%BB%E6%B0%97%E4%BB%A3&place=022012&employees=8&purpose=energy&sort=deadline';

describe('asking to be told', () => {
  it('says in words what would be told, how often, and what becomes of the address', async () => {
    const page = await house().text(`/alerts/new?${FIRM}`);
    expect(page).toContain('<strong>「電気代」・青森市・従業員8人・省エネ・脱炭素</strong>');
    expect(page).toContain('value="weekly" checked');
    expect(page.match(/<section><h2>個人情報の扱い<\/h2><ul>(.*?)<\/ul>/s)![1]!.match(/<li>/g)).toHaveLength(
      3,
    );
    expect(page).toContain('href="/find/results?q=%E9%9B%BB%E6%B0%97%E4%BB%A3&amp;place=022012');
    expect(page).not.toContain('アドレスだけに残ります');
  });

  it('says that everything is followed where nothing was asked', async () => {
    expect(await house().text('/alerts/new')).toContain('<strong>すべての支援</strong>');
  });

  it('takes what the address of the list means, in one fixed order and without what nobody asks', async () => {
    const { alerts, send } = house();
    const query = `evil=%3Cscript%3E&purpose=fame&employees=8&${FIRM}`;
    const response = await send('/alerts', { query, email: ' umino@example.jp ', rhythm: 'hourly' });
    expect(response.status).toBe(200);
    expect(alerts.asked).toEqual([
      {
        caller: 'local',
        order: {
          ...{ email: 'umino@example.jp', rhythm: 'weekly' },
          query: 'q=%E9%9B%BB%E6%B0%97%E4%BB%A3&place=022012&employees=8&purpose=energy',
          label: '「電気代」・青森市・従業員8人・省エネ・脱炭素',
          plainLabel: '青森市・従業員8人・省エネ・脱炭素・お申し込みのときに入力されたことばに合う支援',
        },
      },
    ]);
  });

  it('keeps no control of a typed text, not even one that is written as an escape', async () => {
    const { alerts, send } = house();
    await send('/alerts', { query: 'q=%00a%0Ab%1B', email: 'umino@example.jp' });
    expect(alerts.asked[0]!.order.label).toBe('「 a b 」');
    expect(JSON.stringify(alerts.asked)).not.toContain('\\u0000');
  });

  it.each(['', 'umino', 'a@b.jp, c@d.jp', '海野@example.jp'])(
    '「%s」 is told to be no address',
    async (email) => {
      const { alerts, send } = house();
      const response = await send('/alerts', { query: 'place=022012', email, rhythm: 'daily' });
      const page = await response.text();
      expect([response.status, alerts.asked]).toEqual([422, []]);
      expect(page).toContain('<a href="#email">メールアドレスを name@example.jp の形で');
      expect(page).toContain('value="daily" checked');
      expect(page).toContain('name="query" value="place=022012"');
    },
  );

  it('refuses what comes too often from one place', async () => {
    const response = await house().send('/alerts', { query: '', email: 'busy@example.jp' });
    expect(response.status).toBe(429);
    expect(await response.text()).toContain('1時間ほどおいて');
  });

  it('says where the mails stay while no mail server is set', async () => {
    const { text, send } = house({}, fakeAlerts({ isSending: false }));
    expect(await text('/alerts/new')).toContain('職員の「送信メール」に残ります');
    expect(await (await send('/alerts', { query: '', email: 'a@example.jp' })).text()).toContain(
      '送信メール',
    );
  });

  it('offers a feed instead on a public side that sends none', async () => {
    const { alerts, text, send } = house({ side: 'public' }, fakeAlerts({ isSending: false }));
    const page = await text('/alerts/new?place=022012');
    expect(page).toContain('href="/find/feed.atom?place=022012"');
    expect(page).not.toContain('<form');
    expect((await send('/alerts', { query: '', email: 'a@example.jp' })).status).toBe(503);
    expect(alerts.asked).toEqual([]);
  });
});

describe('the links in the mails', () => {
  it('to open one changes nothing: mail scanners open all of them', async () => {
    const { app, alerts } = house();
    for (const path of ['/alerts/confirm/waiting', '/alerts/end/going']) {
      const response = await app.request(path);
      expect(response.headers.get('cache-control')).toBe('private, no-store');
      expect((await response.text()).match(/<form method="post"><button/g)).toHaveLength(1);
    }
    expect(await alerts.toConfirm('waiting')).toMatchObject({ isConfirmed: false });
    expect(alerts.ended).toEqual([]);
  });

  it('the button begins it, once and for all', async () => {
    const { send, text } = house();
    expect(await (await send('/alerts/confirm/waiting')).text()).toContain('支援のお知らせを始めました');
    expect(await text('/alerts/confirm/waiting')).toContain('支援のお知らせを始めました');
  });

  it('an old or wrong one says so', async () => {
    const { app, send } = house();
    for (const response of [await app.request('/alerts/confirm/old'), await send('/alerts/confirm/old')]) {
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('このリンクは使えません');
    }
    expect(await (await app.request('/alerts/end/old')).text()).toContain('もう止まっています');
  });

  it('the button of the way out ends it, and so does the second press', async () => {
    const { alerts, send } = house();
    for (const _ of [1, 2]) {
      expect(await (await send('/alerts/end/going')).text()).toContain('支援のお知らせをやめました');
    }
    expect(alerts.ended).toEqual(['going', 'going']);
  });
});

describe('one click in a mail program (RFC 8058)', () => {
  const publicUrl = 'https://shien.example.jp';
  const oneClick = { 'List-Unsubscribe': 'One-Click' };
  const provider = (part: Part, body: URLSearchParams | FormData, headers: Record<string, string> = {}) => {
    const own = house({ publicUrl, ...part });
    return {
      ...own,
      response: own.app.request(`${publicUrl}/alerts/end/going`, { method: 'POST', body, headers }),
    };
  };

  test.each(['both', 'public'] as const)('ends it without page, cookie or redirect (%s)', async (side) => {
    const { alerts, response } = provider({ side }, new URLSearchParams(oneClick));
    const { status, headers } = await response;
    expect([status, headers.get('location'), headers.get('set-cookie')]).toEqual([200, null, null]);
    expect(alerts.ended).toEqual(['going']);
  });

  it('also as the multipart form that the standard allows', async () => {
    const form = new FormData();
    form.append('List-Unsubscribe', 'One-Click');
    const { alerts, response } = provider({}, form);
    expect((await response).status).toBe(200);
    expect(alerts.ended).toEqual(['going']);
  });

  it('but not from a page of another site', async () => {
    const { alerts, response } = provider({}, new URLSearchParams(oneClick), {
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
    });
    expect((await response).status).toBe(403);
    expect(alerts.ended).toEqual([]);
  });
});
