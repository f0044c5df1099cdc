import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GENESIS, hashOf } from '../../src/platform/audit/entry.ts';
import { auditEntries, auditHeads } from '../../src/platform/audit/schema.ts';
import {
  type AuditEntry,
  type AuditFilter,
  actingAs,
  auditActions,
  auditEntriesOf,
  auditPage,
  type Change,
  type Connection,
  type Database,
  fixedClock,
  insertRows,
  recordChange,
  recordedWriting,
  recordNothing,
  rows,
  verifyChain,
} from '../../src/platform/index.ts';

const HERE = '990001';
const clock = fixedClock('2026-11-29T01:02:03.456Z');
const AT = '2026-11-29T01:02:03.456Z';
const umino = { account: 'a1', name: '海野', address: '192.0.2.7' };
const costDecided: Change = {
  jurisdiction: HERE,
  action: 'fact.decided',
  subject: 'program/p1/2020/cost',
  before: { value: 3000 },
  after: { value: 3100, reason: '予算書で確認' },
};

const AS_ENTRY = sql`select jurisdiction, seq, account, name, address, action, subject, before, after,
  previous_hash as "previousHash", hash from audit_entry order by seq`;

export function auditSuite(name: string, open: () => Promise<Database>): void {
  describe(name, () => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database?.close());
    beforeEach(() => empty(database));

    const record = (change: Partial<Change> = {}) =>
      recordedWriting(database, (connection) =>
        recordChange(connection, clock, { ...costDecided, ...change }),
      );
    const entries = () =>
      rows<Record<string, unknown>>(
        database.db,
        sql`select seq, account, name, address, action, subject, before, after, previous_hash, hash from audit_entry
          where jurisdiction = ${HERE} order by seq`,
      );

    it('keeps who, from where, and what before and after', async () => {
      await actingAs(umino, () => record());
      await record({ action: 'sample.loaded', subject: 'sample', before: null, after: { documents: 2 } });
      expect(await entries()).toMatchObject([
        { seq: 1, ...umino, action: 'fact.decided', before: { value: 3000 }, after: { value: 3100 } },
        { seq: 2, account: null, name: 'かけはし', address: 'process', before: null },
      ]);
    });

    it('chains each entry to the one before it', async () => {
      await record();
      await record();
      const [first, second] = await entries();
      expect(first?.previous_hash).toBe('0'.repeat(64));
      expect(second?.previous_hash).toBe(first?.hash);
      expect(second?.hash).toMatch(/^[0-9a-f]{64}$/);
    });

    it('numbers without gaps, also when many write at once and some fail', async () => {
      const failing = recordedWriting(database, async (connection) => {
        await recordChange(connection, clock, costDecided);
        throw new Error('after all not');
      });
      const all = [...Array.from({ length: 10 }, () => record()), failing];
      const settled = await Promise.allSettled(all);
      expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(1);
      expect((await entries()).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    });

    it('keeps nothing of a writing that told nobody', async () => {
      const forgetful = recordedWriting(database, (connection) =>
        connection.execute(sql`insert into jurisdiction values (${HERE}, '海辺県', true, 0)`),
      );
      await expect(forgetful).rejects.toThrow('変更の記録が残されない処理');
      expect(await rows(database.db, sql`select 1 from jurisdiction where jurisdiction = ${HERE}`)).toEqual(
        [],
      );
      await recordedWriting(database, async (connection) => recordNothing(connection));
      expect(await entries()).toEqual([]);
    });

    it('refuses to change, remove or empty what it holds', async () => {
      await record();
      for (const attempt of [
        sql`update audit_entry set name = '別人'`,
        sql`delete from audit_entry`,
        sql`truncate audit_entry`,
      ]) {
        await expect(database.db.execute(attempt)).rejects.toThrow();
      }
      expect(await entries()).toMatchObject([{ name: 'かけはし' }]);
    });

    it('is whole as it was written, and names its end to be noted down', async () => {
      for (let n = 1; n <= 3; n += 1) await record();
      const hash = (await entries())[2]?.hash;
      const verdict = await verifyChain(database.db, HERE);
      expect(verdict).toMatchObject({ entries: 3, isWhole: true, breaks: [], head: { seq: 3, hash } });
      expect(await verifyChain(database.db, '990002')).toMatchObject({ entries: 0, isWhole: true });
    });

    it.each<[string, SQL, unknown]>([
      [
        'an entry is changed',
        sql`update audit_entry set name = '別人' where seq = 2`,
        { kind: 'changed', seq: 2 },
      ],
      [
        'a value is changed',
        sql`update audit_entry set after = '{"value": 9}' where seq = 5`,
        { kind: 'changed', seq: 5 },
      ],
      [
        'a time is moved by a microsecond',
        sql`update audit_entry set at = at + interval '1 microsecond' where seq = 3`,
        { kind: 'changed', seq: 3 },
      ],
      [
        'an entry is taken out',
        sql`delete from audit_entry where seq = 2`,
        { kind: 'missing', seq: 2, to: 2 },
      ],
      [
        'the first are taken out',
        sql`delete from audit_entry where seq < 3`,
        { kind: 'missing', seq: 1, to: 2 },
      ],
      [
        'the last are cut off',
        sql`delete from audit_entry where seq > 3`,
        { kind: 'cut-off', seq: 4, to: 5 },
      ],
      ['all are cut off', sql`delete from audit_entry`, { kind: 'cut-off', seq: 1, to: 5 }],
      ['the head is turned back', sql`update audit_head set seq = 4`, { kind: 'head', seq: 5 }],
      ['the head is changed', sql`update audit_head set hash = ${'f'.repeat(64)}`, { kind: 'head', seq: 5 }],
      ['the head is removed', sql`delete from audit_head`, { kind: 'head', seq: 5 }],
    ])('shows that %s', async (_, attempt, shown) => {
      for (let n = 1; n <= 5; n += 1) await record();
      await pastTheTriggers(database, attempt);
      expect(await verifyChain(database.db, HERE)).toMatchObject({ isWhole: false, breaks: [shown] });
    });

    it('shows that two entries were exchanged', async () => {
      for (const value of [1, 2, 3, 4]) await record({ after: { value } });
      const exchange = sql`update audit_entry set seq = case seq when 2 then -3 when 3 then -2 end where seq in (2, 3)`;
      await pastTheTriggers(database, exchange);
      await pastTheTriggers(database, sql`update audit_entry set seq = -seq where seq < 0`);
      const { breaks } = await verifyChain(database.db, HERE);
      expect(breaks.map(({ kind, seq }) => [kind, seq])).toEqual([
        ['changed', 2],
        ['changed', 3],
        ['order', 4],
      ]);
    });

    it('shows an entry that was written anew with a hash of its own', async () => {
      for (const value of [1, 2, 3]) await record({ after: { value } });
      const [, second] = await rows<AuditEntry>(database.db, AS_ENTRY);
      const forged = { ...second!, at: AT, after: { value: 9 } };
      const hash = hashOf(forged);
      const attempt = sql`update audit_entry set after = '{"value": 9}', hash = ${hash} where seq = 2`;
      await pastTheTriggers(database, attempt);
      expect((await verifyChain(database.db, HERE)).breaks).toEqual([{ kind: 'order', seq: 3 }]);
    });

    it('finds a hash that was noted down, and misses it when everything was written anew', async () => {
      for (let n = 1; n <= 3; n += 1) await record();
      const noted = String((await entries())[1]?.hash);
      expect((await verifyChain(database.db, HERE, noted)).noted).toBe(2);
      await empty(database);
      for (let n = 1; n <= 3; n += 1) await record({ after: { value: 9 } });
      expect(await verifyChain(database.db, HERE, noted)).toMatchObject({ isWhole: true, noted: null });
    });

    it('is read in pieces when it is long', async () => {
      await database.db.transaction((transaction) => writeLog(transaction, 1001));
      expect(await verifyChain(database.db, HERE)).toMatchObject({ entries: 1001, isWhole: true });
      let read = 0;
      for await (const _ of auditEntriesOf(database.db, HERE, {})) read += 1;
      expect(read).toBe(1001);
    });

    it('notes where the clock was turned back, which is no tampering', async () => {
      await record();
      await recordedWriting(database, (connection) =>
        recordChange(connection, fixedClock('2026-11-28T00:00:00Z'), costDecided),
      );
      expect(await verifyChain(database.db, HERE)).toMatchObject({
        isWhole: true,
        clockTurnedBack: [{ seq: 2, before: AT, at: '2026-11-28T00:00:00.000Z' }],
      });
    });

    it('is read newest first, by words, person, action and day in Japan', async () => {
      await record({ subject: 'program/p1/2020/cost' });
      await actingAs(umino, () => record({ action: 'text.saved', subject: 'text/2020/foreword' }));
      await recordedWriting(database, (connection) =>
        recordChange(connection, fixedClock('2026-11-29T15:00:00Z'), {
          ...costDecided,
          after: { 率: '100%' },
        }),
      );
      const seqs = async (filter: AuditFilter) =>
        (await auditPage(database.db, HERE, filter, 1)).rows.map(({ seq }) => seq);
      expect(await seqs({})).toEqual([3, 2, 1]);
      expect(await seqs({ text: 'FOREWORD' })).toEqual([2]);
      expect(await seqs({ text: '海野' })).toEqual([2]);
      expect(await seqs({ text: '0%' })).toEqual([3]);
      expect(await seqs({ text: '100_' })).toEqual([]);
      expect(await seqs({ account: 'a1', action: 'text.saved' })).toEqual([2]);
      expect(await seqs({ fromDay: '2026-11-30' })).toEqual([3]);
      expect(await seqs({ toDay: '2026-11-29' })).toEqual([2, 1]);
      expect(await auditActions(database.db, HERE)).toEqual(['fact.decided', 'text.saved']);
      const all = [];
      for await (const { seq } of auditEntriesOf(database.db, HERE, {})) all.push(seq);
      expect(all).toEqual([3, 2, 1]);
    });
  });
}

/** A long log, written at once: a thousand changes one by one take long. */
async function writeLog(connection: Connection, length: number): Promise<void> {
  const entries: AuditEntry[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const entry = { ...costDecided, ...umino, seq, at: AT, previousHash: entries.at(-1)?.hash ?? GENESIS };
    entries.push({ ...entry, hash: hashOf(entry) });
  }
  await insertRows(connection, auditEntries, entries);
  await insertRows(connection, auditHeads, [{ jurisdiction: HERE, seq: length, hash: entries.at(-1)!.hash }]);
}

/** As the owner of the database can: with the triggers put aside. */
async function pastTheTriggers(database: Database, attempt: SQL): Promise<void> {
  await database.db.execute(sql`alter table audit_entry disable trigger all`);
  await database.db.execute(attempt);
  await database.db.execute(sql`alter table audit_entry enable trigger all`);
}

async function empty(database: Database): Promise<void> {
  await pastTheTriggers(database, sql`truncate audit_entry, audit_head, jurisdiction`);
}
