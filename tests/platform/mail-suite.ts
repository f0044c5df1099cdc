import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Database, fixedClock, type Mail, queueMail, rows } from '../../src/platform/index.ts';

const HERE = '990001';
const clock = fixedClock('2026-11-29T01:02:03.456Z');
const reminder: Mail = {
  jurisdiction: HERE,
  account: 'a1',
  to: 'umino@example.jp',
  subject: '令和8年度 照会の回答期限は12月4日です',
  body: '未提出の事業が2件あります。\n',
};

export function mailSuite(name: string, open: () => Promise<Database>): void {
  describe(name, () => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database?.close());
    beforeEach(() => database.db.execute(sql`truncate mail, job`));

    const queue = (mail: Partial<Mail> = {}) =>
      database.db.transaction((transaction) => queueMail(transaction, clock, { ...reminder, ...mail }));
    const mails = () => rows<Record<string, unknown>>(database.db, sql`select * from mail`);
    const jobs = () => rows<Record<string, unknown>>(database.db, sql`select * from job`);

    it('wants a mail and the job that sends it, both or neither', async () => {
      const id = await queue();
      expect(await mails()).toMatchObject([{ id, recipient: 'umino@example.jp', state: 'waiting' }]);
      expect(await jobs()).toMatchObject([
        { id: `mail:${id}`, kind: 'mail', payload: { mail: id }, state: 'waiting', attempts: 0 },
      ]);
      const failing = database.db.transaction(async (transaction) => {
        await queueMail(transaction, clock, reminder);
        throw new Error('after all not');
      });
      await expect(failing).rejects.toThrow('after all not');
      expect([await mails(), await jobs()].map((each) => each.length)).toEqual([1, 1]);
    });

    it('keeps a subject on one line', async () => {
      await queue({ subject: '照会\r\nBcc: everybody@example.jp\n' });
      expect(await mails()).toMatchObject([{ subject: '照会 Bcc: everybody@example.jp' }]);
    });

    it.each([
      'umino',
      'umino@example.jp, everybody@example.jp',
      'umino@example.jp\r\nBcc: everybody@example.jp',
      '海野 <umino@example.jp>',
      `${'a'.repeat(65)}@example.jp`,
      '@example.jp',
      'umino@-example.jp',
    ])('refuses %j as an address', async (to) => {
      await expect(queue({ to })).rejects.toThrow('メールアドレスとして使えません');
      expect(await mails()).toEqual([]);
    });
  });
}
