import { sql } from 'drizzle-orm';
import type { ParsedMail } from 'mailparser';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createMailer,
  type Database,
  type Mailer,
  mailHandler,
  rows,
  silentLog,
} from '../../src/platform/index.ts';
import { runDueJobs } from '../../src/platform/jobs/run-due.ts';
import { found, made, SPRING } from '../../src/supports/following/found.examples.ts';
import {
  confirmFollow,
  endFollow,
  type FollowOrder,
  type FollowRoom,
  followToConfirm,
  followToEnd,
  MOST_A_DAY,
  MOST_OF_ADDRESS,
  requestFollow,
  type Support,
  tellFollowers,
} from '../../src/supports/index.ts';
import { everyRow } from '../backup/every-table.ts';
import { type MailServer, startMailServer } from '../platform/mail-server.ts';
import { type MovingClock, movingClock } from '../platform/moving-clock.ts';

const HERE = '990001';
const AT = 'https://shien.example.jp';
const DAY = 24 * 60;
/** A Thursday, ten o'clock in Japan. */
const THURSDAY = '2026-06-18T01:00:00.000Z';

const machines: FollowOrder = {
  ...{ email: 'umino@example.jp', query: 'place=022012&purpose=equipment', rhythm: 'weekly' },
  ...{ label: '「旋盤」・青森市・設備投資', plainLabel: '青森市・設備投資' },
};

/** What both databases must do; see embedded.spec.ts and server.postgres.spec.ts. */
export function followingSuite(title: string, open: () => Promise<Database>): void {
  describe(title, () => {
    let [database, server, mailer, clock] = [] as unknown as [Database, MailServer, Mailer, MovingClock];
    let room: FollowRoom;
    /** What the catalogue holds; every query finds all of it. */
    let catalogue: Support[];
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database?.close());
    beforeEach(async () => {
      await database.db.execute(sql`truncate follow, follow_end, mail, job`);
      clock = movingClock(THURSDAY);
      server = await startMailServer();
      mailer = await createMailer({ url: server.url, from: 'かけはし <kakehashi@pref.example.jp>' });
      room = { database, clock, jurisdiction: HERE, publicUrl: AT };
      catalogue = [made('機械導入補助')];
    });
    afterEach(async () => {
      mailer.close();
      await server.goDown();
    });

    const today = () => clock.now().toISOString().slice(0, 10);
    const find = async () => catalogue.map((each) => found(each, today()));
    const deliver = () =>
      runDueJobs({
        database,
        clock,
        log: silentLog,
        handlers: { mail: mailHandler(database, clock, mailer) },
      });
    const ask = async (order: Partial<FollowOrder> = {}) => {
      await requestFollow(room, { ...machines, ...order });
      await deliver();
    };
    const tell = async () => {
      const ids = async () => new Set(catalogue.map(({ id }) => id));
      const told = await tellFollowers(room, { find, ids });
      await deliver();
      return told;
    };
    const press = () => confirmFollow(room, linkIn(server.mails.at(-1)!, 'confirm'), find);
    const follow = async (order: Partial<FollowOrder> = {}) => {
      await ask(order);
      await press();
      server.mails.length = 0;
    };
    const kept = () => rows<Record<string, unknown>>(database.db, sql`select * from follow`);
    const nextMonday = () => clock.set('2026-06-21T23:30:00.000Z');

    it('asks the address first, in words of ours alone, and keeps nothing but hashes of the two links', async () => {
      await ask();
      const [mail] = server.mails;
      expect(mail).toMatchObject({ subject: '【かけはし】支援のお知らせを始めるための確認' });
      expect(mail!.text).toContain('お知らせする支援：青森市・設備投資');
      expect(mail!.text).not.toContain('旋盤');
      const tokens = ['confirm', 'end'].map((kind) => linkIn(mail!, kind as 'confirm'));
      expect(tokens.map(({ length }) => length)).toEqual([43, 43]);
      const everything = [...(await everyRow(database.db)).values()].flat().join('\n');
      for (const token of tokens) expect(everything).not.toContain(token);
      expect(await followToConfirm(room, tokens[0]!)).toEqual({
        ...{ query: machines.query, label: machines.label, rhythm: 'weekly', isConfirmed: false },
      });
    });

    it('a mail can be ended from the mail program: RFC 2369 and RFC 8058 over a real SMTP conversation', async () => {
      await ask();
      const head = server.sources[0]!.split('\r\n\r\n')[0]!.replaceAll(/\r\n[ \t]+/g, ' ');
      expect(head).toMatch(/^List-Unsubscribe: <https:\/\/shien\.example\.jp\/alerts\/end\/[\w-]{43}>$/m);
      expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
      const [, token] = /\/alerts\/end\/([\w-]+)>/.exec(head)!;
      await endFollow(room, token!);
      expect(await kept()).toEqual([]);
    });

    it('tells nobody anything before they have pressed the button', async () => {
      await ask();
      server.mails.length = 0;
      nextMonday();
      catalogue.push(made('展示会補助'));
      expect(await tell()).toEqual({ mails: 0, forgotten: 0 });
      expect(server.mails).toEqual([]);
    });

    it('tells on Monday what has come since the button was pressed, and not what could be seen then', async () => {
      await follow();
      nextMonday();
      expect(await tell()).toMatchObject({ mails: 0 });
      catalogue.push(made('展示会補助', { calls: [SPRING] }));
      clock.set('2026-06-28T23:30:00.000Z');
      expect(await tell()).toMatchObject({ mails: 1 });
      expect(server.mails.map(({ subject }) => subject)).toEqual([
        '【かけはし】支援のお知らせ：新しい支援1件',
      ]);
      expect(server.mails[0]!.text).toContain('・展示会補助（港町）');
      expect(server.mails[0]!.text).toContain('「「旋盤」・青森市・設備投資」の支援について');
    });

    it('tells nothing twice: not on the same day, not on the next, not when it was killed in between', async () => {
      await follow({ rhythm: 'daily' });
      catalogue.push(made('展示会補助'));
      clock.forward(DAY);
      expect(await Promise.all([tell(), tell()])).toContainEqual({ mails: 1, forgotten: 0 });
      expect(await tell()).toMatchObject({ mails: 0 });
      clock.forward(DAY);
      expect(await tell()).toMatchObject({ mails: 0 });
      expect(server.mails).toHaveLength(1);
    });

    it('one that fails keeps nobody else waiting, is told later, and its address is named in no message', async () => {
      await follow({ rhythm: 'daily' });
      await follow({ rhythm: 'daily', email: 'yamano@example.jp' });
      catalogue.push(made('展示会補助'));
      clock.forward(DAY);
      const broken = 'umino@example.jp, no@example.jp';
      await database.db.execute(sql`update follow set email = ${broken} where email = 'umino@example.jp'`);
      const told = await tell().catch((error: Error) => error.message);
      expect(told).toMatch(/^支援のお知らせ1件を書けませんでした: .*メールアドレスとして使えません/);
      expect(told).not.toContain('@example.jp');
      await deliver();
      expect(server.mails.map(({ to }) => addressIn(to))).toEqual(['yamano@example.jp']);
      await database.db.execute(sql`update follow set email = 'umino@example.jp' where email = ${broken}`);
      expect(await tell()).toMatchObject({ mails: 1 });
      expect(server.mails.map(({ to }) => addressIn(to))).toEqual(['yamano@example.jp', 'umino@example.jp']);
    });

    it('what was withdrawn is told by its name, but not that everything is: then the catalogue is broken', async () => {
      await follow({ rhythm: 'daily' });
      catalogue = [];
      clock.forward(DAY);
      expect(await tell()).toMatchObject({ mails: 0 });
      catalogue = [made('終わった展示会', { calls: [{ ...SPRING, endedOn: '2026-05-01' }] })];
      await tell();
      expect(server.mails[0]!.text).toContain('■ 公開が終わった支援（1件）\n\n・機械導入補助');
    });

    it('ends by the link of any mail, and then nothing of the person is left', async () => {
      await follow({ rhythm: 'daily' });
      for (const name of ['展示会補助', '専門家派遣']) {
        catalogue.push(made(name));
        clock.forward(DAY);
        await tell();
      }
      const [older, newer] = server.mails.map((mail) => linkIn(mail, 'end'));
      expect(older).not.toBe(newer);
      expect(await followToEnd(room, older!)).toMatchObject({ label: machines.label, rhythm: 'daily' });
      await endFollow(room, older!);
      for (const token of [older!, newer!]) {
        expect(await followToEnd(room, token)).toBeNull();
        await endFollow(room, token);
      }
      const everything = [...(await everyRow(database.db)).values()].flat().join('\n');
      expect(everything).not.toMatch(/umino@example\.jp|旋盤/);
      catalogue.push(made('資金'));
      clock.forward(DAY);
      expect(await tell()).toMatchObject({ mails: 0 });
    });

    it('sends nothing any more that waited while somebody ended it', async () => {
      await follow({ rhythm: 'daily' });
      catalogue.push(made('展示会補助'));
      clock.forward(DAY);
      await tell();
      const end = linkIn(server.mails[0]!, 'end');
      await server.goDown();
      catalogue.push(made('専門家派遣'));
      clock.forward(DAY);
      await tell();
      await endFollow(room, end);
      await server.comeBack();
      clock.forward(60);
      await deliver();
      expect(server.mails).toHaveLength(1);
      expect(await rows(database.db, sql`select * from mail`)).toEqual([]);
    });

    it('a link that is no link of ours confirms and ends nothing', async () => {
      await follow();
      for (const token of ['', 'x', 'A'.repeat(43), "' or 1=1 --"]) {
        expect(await followToConfirm(room, token)).toBeNull();
        expect(await confirmFollow(room, token, find)).toBeNull();
        await endFollow(room, token);
      }
      expect(await kept()).toHaveLength(1);
    });

    it('the button may be pressed twice', async () => {
      await ask();
      expect(await press()).toMatchObject({ isConfirmed: true, rhythm: 'weekly' });
      catalogue.push(made('展示会補助'));
      expect(await press()).toMatchObject({ isConfirmed: true });
      nextMonday();
      expect(await tell()).toMatchObject({ mails: 1 });
    });

    it('a request that nobody confirms is forgotten after seven days, its link already before the job runs', async () => {
      await ask();
      const token = linkIn(server.mails[0]!, 'confirm');
      clock.forward(7 * DAY);
      expect(await followToConfirm(room, token)).not.toBeNull();
      expect(await tell()).toEqual({ mails: 0, forgotten: 0 });
      clock.forward(1);
      expect(await followToConfirm(room, token)).toBeNull();
      expect(await confirmFollow(room, token, find)).toBeNull();
      expect(await tell()).toEqual({ mails: 0, forgotten: 1 });
      expect(await kept()).toEqual([]);
      expect(await rows(database.db, sql`select * from follow_end`)).toEqual([]);
    });

    describe('an address that others type', () => {
      it('gets one mail a day for the same, however it is spelt, confirmed or not', async () => {
        await ask();
        await ask({ email: 'UMINO@Example.jp', rhythm: 'daily' });
        await press();
        await ask();
        expect(server.mails).toHaveLength(1);
        clock.forward(DAY + 1);
        await ask();
        expect(server.mails).toHaveLength(2);
      });

      it('gets one when two ask at the same moment', async () => {
        await Promise.all([ask(), ask(), ask()]);
        expect(server.mails).toHaveLength(1);
      });

      it(`gets ${MOST_A_DAY} a day for whatever is asked, and follows ${MOST_OF_ADDRESS} things at most`, async () => {
        for (let n = 0; n < MOST_A_DAY + 3; n += 1) await ask({ query: `employees=${n}` });
        expect(server.mails).toHaveLength(MOST_A_DAY);
        for (let n = 0; n < MOST_OF_ADDRESS; n += 1) {
          clock.forward(DAY + 1);
          await ask({ query: `capital=${n}` });
        }
        expect(await kept()).toHaveLength(MOST_OF_ADDRESS);
        await ask({ email: 'yamano@example.jp' });
        expect(await kept()).toHaveLength(MOST_OF_ADDRESS + 1);
      });
    });

    it('who asks again for the same in another rhythm follows it in that one, once', async () => {
      await follow();
      clock.forward(DAY + 1);
      await follow({ rhythm: 'daily' });
      expect(await kept()).toMatchObject([{ rhythm: 'daily' }]);
    });

    it('two firms that follow the same are each told', async () => {
      await follow({ rhythm: 'daily' });
      await follow({ rhythm: 'daily', email: 'yamano@example.jp' });
      catalogue.push(made('展示会補助'));
      clock.forward(DAY);
      expect(await tell()).toMatchObject({ mails: 2 });
    });

    it('the log learns how many mails there were, and nothing of who asked, confirmed or ended', async () => {
      const entries = () =>
        rows<{ action: string; after: unknown; name: string }>(
          database.db,
          sql`select action, after, name from audit_entry where jurisdiction = ${HERE} order by seq`,
        );
      const before = (await entries()).length;
      await follow({ rhythm: 'daily' });
      catalogue.push(made('展示会補助'));
      clock.forward(DAY);
      await tell();
      await endFollow(room, linkIn(server.mails[0]!, 'end'));
      expect((await entries()).slice(before)).toEqual([
        { action: 'follow.told', after: { mails: 1, forgotten: 0 }, name: 'かけはし' },
      ]);
    });
  });
}

/** The token of a link in a mail, as its reader's browser would send it. */
function linkIn({ text }: ParsedMail, kind: 'confirm' | 'end'): string {
  return new RegExp(`^${AT}/alerts/${kind}/([\\w-]+)$`, 'm').exec(text!)![1]!;
}

const addressIn = (to: ParsedMail['to']): string => [to].flat()[0]!.value[0]!.address!;
