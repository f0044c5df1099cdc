import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  actingAs,
  type Change,
  type Database,
  fixedClock,
  recordChange,
  recordedWriting,
  recordNothing,
  rows,
} from '../../src/platform/index.ts';

const HERE = '990001';
const clock = fixedClock('2026-11-29T01:02:03.456Z');
const umino = { account: 'a1', name: '海野', address: '192.0.2.7' };
const costDecided: Change = {
  jurisdiction: HERE,
  action: 'fact.decided',
  subject: 'program/p1/2020/cost',
  before: { value: 3000 },
  after: { value: 3100, reason: '予算書で確認' },
};

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
  });
}

/** Past the triggers, as only the owner of the database can. */
async function empty(database: Database): Promise<void> {
  await database.db.execute(sql`alter table audit_entry disable trigger all`);
  await database.db.execute(sql`truncate audit_entry, audit_head, jurisdiction`);
  await database.db.execute(sql`alter table audit_entry enable trigger all`);
}
