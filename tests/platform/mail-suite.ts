import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createMailer,
  type Database,
  forgetPrivateMails,
  type Mail,
  type Mailer,
  mailHandler,
  mailPage,
  queueMail,
  rows,
  silentLog,
} from '../../src/platform/index.ts';
import { runDueJobs } from '../../src/platform/jobs/run-due.ts';
import { type MailServer, startMailServer } from './mail-server.ts';
import { type MovingClock, movingClock } from './moving-clock.ts';

const HERE = '990001';
const reminder: Mail = {
  jurisdiction: HERE,
  account: 'a1',
  to: 'umino@example.jp',
  subject: '令和8年度 施策の実績に係る照会の回答期限は12月4日（金曜日）です。未提出の事業をお確かめください',
  body: '未提出の事業が2件あります。\n.\n① 鰺ヶ沢町の髙橋\n',
};

export function mailSuite(name: string, open: () => Promise<Database>): void {
  describe(name, () => {
    let database: Database;
    let clock: MovingClock;
    let server: MailServer;
    let mailer: Mailer | null;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database?.close());
    beforeEach(async () => {
      clock = movingClock('2026-11-29T01:02:03.456Z');
      await database.db.execute(sql`truncate mail, job`);
      server = await startMailServer();
      mailer = await createMailer({ url: server.url, from: 'かけはし <kakehashi@pref.example.jp>' });
    });
    afterEach(async () => {
      mailer?.close();
      await server.goDown();
    });

    const queue = (mail: Partial<Mail> = {}) =>
      database.db.transaction((transaction) => queueMail(transaction, clock, { ...reminder, ...mail }));
    const deliver = () => {
      const handlers = { mail: mailHandler(database, clock, mailer) };
      return runDueJobs({ database, clock, log: silentLog, handlers });
    };
    const mails = async () => (await mailPage(database.db, HERE, 1)).rows;
    const states = async () => (await mails()).map(({ state }) => state);
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

    it('brings Japanese to the reader as it was written, under a lasting id, and asks for no answer', async () => {
      const id = await queue();
      await deliver();
      const [mail] = server.mails;
      expect(mail).toMatchObject({ subject: reminder.subject, messageId: `<${id}@pref.example.jp>` });
      expect(mail?.text).toBe(reminder.body);
      expect(mail?.from?.value).toEqual([{ name: 'かけはし', address: 'kakehashi@pref.example.jp' }]);
      expect(mail?.date?.toISOString()).toBe('2026-11-29T01:02:03.000Z');
      expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
      const head = server.sources[0]!.split('\r\n\r\n')[0]!;
      expect(head).toMatch(/^Subject: =\?UTF-8\?/im);
      expect(head).toMatch(/^[\x20-\x7e\r\n]*$/);
      expect(Math.max(...head.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(78);
      expect(await mails()).toMatchObject([
        { state: 'sent', sentAt: '2026-11-29T01:02:03.456Z', lastError: null },
      ]);
    });

    it('keeps a subject on one line, so that no header is smuggled in', async () => {
      await queue({ subject: '照会\r\nBcc: everybody@example.jp\n\u2028x' });
      await deliver();
      expect(server.mails).toMatchObject([{ subject: '照会 Bcc: everybody@example.jp x' }]);
      expect(server.sources[0]).not.toMatch(/^bcc:/im);
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

    it('brings more headers along, each on one line', async () => {
      await queue({
        headers: { 'List-Unsubscribe': '<https://example.jp/end>\r\nBcc: everybody@example.jp' },
      });
      await deliver();
      expect(server.sources[0]).toContain(
        'List-Unsubscribe: <https://example.jp/end> Bcc: everybody@example.jp',
      );
      expect(server.sources[0]).not.toMatch(/^bcc:/im);
      expect(server.mails[0]?.headers.get('auto-submitted')).toBe('auto-generated');
    });

    describe('a private mail', () => {
      const everything = async () =>
        JSON.stringify([...(await jobs()), ...(await rows(database.db, sql`select * from mail`))]);

      it('leaves nothing behind once it is sent, and is not shown while it waits', async () => {
        await queue({ isPrivate: true });
        expect(await mails()).toEqual([]);
        await deliver();
        expect(server.mails).toHaveLength(1);
        expect(await everything()).not.toMatch(/umino|鰺ヶ沢/);
      });

      it('leaves nothing behind when the server says never, not even in what the server said', async () => {
        server.answer = (address) =>
          address.startsWith('umino') ? { code: 550, text: `<${address}> unknown` } : null;
        await queue({ isPrivate: true });
        await deliver();
        expect(await everything()).toContain('（宛先）');
        expect(await everything()).not.toMatch(/umino|鰺ヶ沢/);
      });

      it('waits like others while the server says not now, and names nobody in the job', async () => {
        server.answer = (address) =>
          address.startsWith('umino') ? { code: 451, text: `<${address}> later` } : null;
        await queue({ isPrivate: true });
        await deliver();
        expect(JSON.stringify(await jobs())).not.toContain('umino');
        server.answer = () => null;
        clock.forward(1);
        await deliver();
        expect(server.mails).toHaveLength(1);
      });

      it('can be read while no mail server is set, and is forgotten like all that are old', async () => {
        mailer = null;
        await queue({ isPrivate: true });
        await queue();
        await deliver();
        expect(await states()).toEqual(['kept', 'kept']);
        expect(await forgetPrivateMails(database.db, HERE, '2026-11-29T01:02:03.456Z')).toBe(0);
        expect(await forgetPrivateMails(database.db, HERE, '2026-11-29T01:02:03.457Z')).toBe(1);
        expect(await mails()).toMatchObject([{ isPrivate: false }]);
      });
    });

    it('sends many over one connection', async () => {
      for (let n = 1; n <= 10; n += 1) await queue({ subject: `${n}通目` });
      await deliver();
      expect(server.mails).toHaveLength(10);
      expect(server.connections).toBe(1);
    });

    it('sends nothing while no mail server is set, nor what was kept when one is set later', async () => {
      const sending = mailer;
      mailer = null;
      await queue();
      await deliver();
      expect(await mails()).toMatchObject([{ state: 'kept', sentAt: null }]);
      mailer = sending;
      clock.forward(24 * 60);
      await deliver();
      expect(server.mails).toEqual([]);
    });

    it('loses and doubles nothing while the mail server is down for an hour', async () => {
      await queue({ subject: 'before' });
      await deliver();
      await server.goDown();
      for (let minute = 0; minute < 60; minute += 1) {
        if (minute % 20 === 0) await queue({ subject: `minute ${minute}` });
        await deliver();
        clock.forward(1);
      }
      expect((await states()).sort()).toEqual(['sent', 'waiting', 'waiting', 'waiting']);
      expect((await mails())[0]?.lastError).toContain('ECONNREFUSED');
      await server.comeBack();
      for (let minute = 0; minute < 16; minute += 1) {
        await deliver();
        clock.forward(1);
      }
      expect(await states()).toEqual(['sent', 'sent', 'sent', 'sent']);
      const subjects = server.mails.map(({ subject }) => subject);
      expect(subjects.sort()).toEqual(['before', 'minute 0', 'minute 20', 'minute 40']);
    });

    it('tries again where the server says not now, and no more where it says never', async () => {
      server.answer = (recipient) =>
        recipient.startsWith('full')
          ? { code: 452, text: 'mailbox full' }
          : recipient.startsWith('gone')
            ? { code: 550, text: 'no such user' }
            : null;
      await queue({ to: 'full@example.jp' });
      await queue({ to: 'gone@example.jp' });
      await queue({ to: 'umino@example.jp' });
      await deliver();
      const said = Object.fromEntries((await mails()).map((mail) => [mail.recipient.split('@')[0], mail]));
      expect(said).toMatchObject({
        full: { state: 'waiting', lastError: expect.stringContaining('mailbox full') },
        gone: { state: 'failed', lastError: expect.stringContaining('no such user') },
        umino: { state: 'sent' },
      });
      server.answer = () => null;
      clock.forward(1);
      await deliver();
      expect((await states()).sort()).toEqual(['failed', 'sent', 'sent']);
    });

    it('waits, and does not fail, when the server refuses the sender, which can be mended', async () => {
      server.answer = (address) => (address.startsWith('kakehashi') ? { code: 550, text: 'not you' } : null);
      await queue();
      await deliver();
      expect(await mails()).toMatchObject([
        { state: 'waiting', lastError: expect.stringContaining('not you') },
      ]);
    });

    it('sends a mail again under the same id when nobody knows whether it was taken', async () => {
      server.hangUpAfterTaking = true;
      const id = await queue();
      await deliver();
      expect(await states()).toEqual(['waiting']);
      server.hangUpAfterTaking = false;
      clock.forward(1);
      await deliver();
      expect(await states()).toEqual(['sent']);
      const ids = server.mails.map(({ messageId }) => messageId);
      expect(ids).toEqual([`<${id}@pref.example.jp>`, `<${id}@pref.example.jp>`]);
    });
  });
}
