import { expect, it } from 'vitest';
import type { DigestEntry } from './digest.ts';
import { digestMail } from './digest-mail.ts';
import { firstMail } from './first-mail.ts';
import { found, made, SPRING, TODAY } from './found.examples.ts';

const context = {
  ...{ today: TODAY, end: 'TOKEN', publicUrl: 'https://shien.example.jp' },
  follow: { label: '港町・設備投資', query: 'place=022012&purpose=equipment', rhythm: 'weekly' as const },
};
const machines = made('機械導入補助', {
  ...{ id: 'kikai', who: '港町の中小企業者', uses: '機械の購入' },
  ...{ amounts: [{ rateText: '2分の1以内', ceiling: 1_000_000 }], calls: [SPRING] },
});

it('tells each news with who, what, how much and until when, and the way out', () => {
  const entries: DigestEntry[] = [
    { news: 'withdrawn', id: 'furui', title: '古い補助' },
    { news: 'new', found: found(machines) },
    { news: 'left', id: 'tenji', title: '展示会補助' },
  ];
  const mail = digestMail(entries, context);
  expect(mail.subject).toBe(
    '【かけはし】支援のお知らせ：新しい支援1件、公開が終わった支援1件、条件に合わなくなった支援1件',
  );
  expect(mail.body).toBe(`「港町・設備投資」の支援について、前のお知らせのあとに変わったことをお知らせします。

■ 新しい支援（1件）

・機械導入補助（港町）
  だれが：港町の中小企業者
  何に：機械の購入
  いくら：費用の2分の1以内、上限1,000,000円
  いつまで：令和8年6月30日（火）まで受付（あと12日）
  https://shien.example.jp/supports/kikai

■ 公開が終わった支援（1件）

・古い補助

■ 条件に合わなくなった支援（1件）

・展示会補助
  https://shien.example.jp/supports/tenji

一覧を開く
https://shien.example.jp/find/results?place=022012&purpose=equipment

----
お申し込みにより、週1回（月曜日）、変わったことがあるときだけお送りしています。
お知らせをやめる（アドレスもすぐに消します）
https://shien.example.jp/alerts/end/TOKEN`);
});

it('says what the operator has not said, and invents nothing', () => {
  const { body } = digestMail([{ news: 'new', found: found(made('相談会')) }], context);
  expect(body).toContain(`  だれが：条件は実施機関に確認してください
  何に：設備投資
  いくら：金額は実施機関に確認してください
  いつまで：随時`);
});

it('tells fifteen of a kind in full and counts the rest', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({
    news: 'new' as const,
    found: found(made(`支援${at}`)),
  }));
  const { subject, body } = digestMail(many, context);
  expect(subject).toContain('新しい支援40件');
  expect(body.match(/^・/gm)).toHaveLength(15);
  expect(body).toContain('ほか25件は、一覧をご覧ください。');
});

const headers = (publicUrl: string) => digestMail([], { ...context, publicUrl }).headers;

it('lets a mail program end it with one POST where the house is reached by https (RFC 8058)', () => {
  expect(headers('https://shien.example.jp')).toEqual({
    'List-Unsubscribe': '<https://shien.example.jp/alerts/end/TOKEN>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
  expect(headers('http://localhost:3000')).toEqual({
    'List-Unsubscribe': '<http://localhost:3000/alerts/end/TOKEN>',
  });
});

it('asks in the first mail whether the request came from its reader', () => {
  const mail = firstMail({ ...context, label: '港町・設備投資', rhythm: 'daily', confirm: 'YES', end: 'NO' });
  expect(mail.body).toContain(
    'お知らせする支援：港町・設備投資\n  届ける回数：1日1回、変わったことがあるときだけ',
  );
  expect(mail.body).toContain('https://shien.example.jp/alerts/confirm/YES');
  expect(mail.body).toContain('https://shien.example.jp/alerts/end/NO');
  expect(mail.body).toContain('7日後に消えます');
});
