import { afterAll, beforeAll, expect, it } from 'vitest';
import { newPlace, type Place, type Started, started } from '../cli/kakehashi.ts';
import { type MailServer, startMailServer } from '../platform/mail-server.ts';

let [mails, place, outside] = [] as unknown as [MailServer, Place, Started];
beforeAll(async () => {
  mails = await startMailServer();
  place = newPlace({ KAKEHASHI_SMTP_URL: mails.url, KAKEHASHI_MAIL_FROM: 'kakehashi@pref.example.jp' });
  outside = await started(place, '--side', 'public');
}, 240_000);
afterAll(async () => {
  await outside?.stop();
  await mails?.goDown();
  place?.remove();
});

const post = (path: string, form: Record<string, string> = {}) =>
  fetch(`${outside.url}${path}`, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });

it('the public side writes to who follows a search there, and is left by one click', async () => {
  const asked = await post('alerts', { query: 'purpose=energy', email: 'umino@example.jp', rhythm: 'daily' });
  expect(asked.status).toBe(200);
  await expect.poll(() => mails.mails.length).toBe(1);
  const { text, headers } = mails.mails[0]!;
  const [confirm, end] = ['confirm', 'end'].map(
    (kind) => new RegExp(`alerts/${kind}/[\\w-]+`).exec(text!)![0],
  );
  expect(await (await post(confirm!)).text()).toContain('支援のお知らせを始めました');
  expect(JSON.stringify(headers.get('list'))).toContain(end);
  const left = await post(end!, { 'List-Unsubscribe': 'One-Click' });
  expect([left.status, left.headers.get('set-cookie')]).toEqual([200, null]);
  expect(await (await fetch(`${outside.url}${end}`)).text()).toContain('もう止まっています');
});
