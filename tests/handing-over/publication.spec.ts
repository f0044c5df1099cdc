import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webLedger } from '../../src/cli/web-ledger.ts';
import { webReport } from '../../src/cli/web-report.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { allTables, fixedClock } from '../../src/platform/index.ts';
import { takePublication, writePublication } from '../../src/report/index.ts';
import { PUBLIC_TABLES } from '../../src/report/publication/public-tables.ts';
import { createApp } from '../../src/web/index.ts';
import { fakeServices } from '../web/fake-services.ts';
import { everybodyIs } from '../web/signed-in.ts';
import { collect, fillStaffSide, HOME, SECRET } from './staff-side.ts';

const folder = mkdtempSync(join(tmpdir(), 'kakehashi-publication-'));
const file = join(folder, 'first.publication');
const APRIL = fixedClock('2026-04-01T00:00:00Z');
const MAY = fixedClock('2026-05-01T00:00:00Z');

const openEmpty = () => openLedger({ databaseUrl: null, dataDirectory: null });
let [staff, visitors] = [undefined, undefined] as unknown as [Ledger, Ledger];
beforeAll(async () => {
  [staff, visitors] = [await openEmpty(), await openEmpty()];
  await fillStaffSide(staff);
  await writePublication({ ...staff, clock: APRIL }, file);
  await takePublication(visitors, { path: file, older: false });
}, 300_000);
afterAll(async () => {
  await staff?.close();
  await visitors?.close();
  rmSync(folder, { recursive: true, force: true });
});

const take = (path: string, older = false) => takePublication(visitors, { path, older });

/** What somebody who is not signed in gets. */
function stranger(ledger: Ledger) {
  const services = fakeServices();
  const report = webReport(ledger, { dataDirectory: folder }, (error) => services.errors.push(error));
  const app = createApp({
    ...services,
    home: HOME,
    people: everybodyIs(null),
    ledger: webLedger(ledger),
    report,
  });
  return async (path: string): Promise<string> => {
    const response = await app.request(path);
    return `${response.status} ${await response.text()}`;
  };
}

describe('the file between the two sides', { timeout: 60_000 }, () => {
  it('holds none of the words that stay on the staff side', () => {
    const bytes = readFileSync(file);
    expect(bytes.includes(SECRET)).toBe(false);
    expect(gunzipSync(bytes).toString()).not.toContain(SECRET);
    expect(gunzipSync(bytes).includes(Buffer.from(SECRET).toString('hex'))).toBe(false);
    expect(gunzipSync(bytes).toString()).not.toContain('77777');
  });

  it('would show them if a draft were taken for published', async () => {
    const everything = JSON.stringify(await staff.database.db.execute(sql`select content from statement`));
    expect(everything).toContain(SECRET);
  });

  it('the list of what is public speaks of every table, and of no other', async () => {
    const names = (await allTables(staff.database.db)).map(({ name }) => name);
    expect(Object.keys(PUBLIC_TABLES).sort()).toEqual(names.sort());
  });

  it('is not written while the house holds a table that the list does not speak of', async () => {
    await staff.database.db.execute(sql`create table new_room (jurisdiction text primary key)`);
    const written = writePublication(staff, join(folder, 'never'));
    await expect(written).rejects.toThrow('public.new_room を公開してよいかが決められていません');
    await staff.database.db.execute(sql`drop table new_room`);
  });

  it('the public side shows the same pages', async () => {
    const [ours, theirs] = [stranger(staff), stranger(visitors)];
    const { items } = await visitors.search(HOME, '事業', 'program');
    const paths = [
      ...['/', '/years', '/years/2020', '/years/2020/policies/1', '/years/2023', '/years/2023/policies/1'],
      ...[
        '/findings',
        '/findings?year=2020',
        '/divisions',
        '/compare?year=2020',
        '/reports',
        '/search?q=商店街',
      ],
      ...items.slice(0, 6).map(({ programId }) => `/programs/${programId}`),
    ];
    for (const path of paths) {
      const page = await theirs(path);
      expect.soft(page.slice(0, 4), path).toBe('200 ');
      expect.soft(page.includes(SECRET), path).toBe(false);
      expect.soft(lines(page), path).toEqual(lines(readably(await ours(path))));
    }
  });

  it('the public side shows the edition and gives out its file', async () => {
    const theirs = stranger(visitors);
    expect(await theirs('/reports/2020/editions/1/')).toMatch(/^200 /);
    for (const year of [2025, 2026]) expect(await theirs(`/years/${year}`)).not.toContain(SECRET);
  });
});

/** Whose name and whose words stood there is not handed over. */
const readably = (page: string): string =>
  page.replaceAll(`${SECRET}の人`, '取りまとめ課').replaceAll(SECRET, '（理由は公開していません）');

const lines = (page: string): string[] => page.split(/(?=<)/);

describe('taking it in', { timeout: 60_000 }, () => {
  it('twice changes nothing', async () => {
    const revision = await visitors.revision();
    expect((await take(file)).state).toBe('unchanged');
    expect(await visitors.revision()).toBe(revision);
  });

  it('replaces what was published before, and an older one only when that is wanted', async () => {
    const newer = join(folder, 'newer.publication');
    await staff.database.db.execute(sql`update document set title = '改めた題' where fiscal_year = 2020`);
    await writePublication({ ...staff, clock: MAY }, newer);
    const revision = await visitors.revision();
    expect((await take(newer)).state).toBe('taken');
    expect(await visitors.revision()).toBeGreaterThan(revision);
    await expect(take(file)).rejects.toThrow(/2026\/4\/1.+2026\/5\/1.+より古い.+--older/);
    expect((await take(file, true)).state).toBe('taken');
  });

  it('refuses a changed byte, wherever it is', async () => {
    const bytes = readFileSync(file);
    for (const share of [0.05, 0.25, 0.5, 0.75, 0.95]) {
      const spoilt = Buffer.from(bytes);
      spoilt[Math.floor(bytes.length * share)]! ^= 1;
      writeFileSync(join(folder, 'spoilt'), spoilt);
      await expect(take(join(folder, 'spoilt'))).rejects.toMatchObject({ name: 'BackupRefused' });
    }
    const changed = gunzipSync(bytes).toString().replace('青森県', '秋田県');
    writeFileSync(join(folder, 'spoilt'), gzipSync(changed));
    await expect(take(join(folder, 'spoilt'))).rejects.toMatchObject({ name: 'BackupRefused' });
  });

  it('refuses a database on which people work', async () => {
    const taken = takePublication(staff, { path: file, older: true });
    await expect(taken).rejects.toThrow('職員側のものです');
  });

  it('a year of the council’s papers stays as they say while divisions answer for it', async () => {
    const [before, paper] = [await stranger(visitors)('/years/2025'), join(folder, 'answered.publication')];
    await collect(staff, 2025, 'のつづき');
    await writePublication({ ...staff, clock: APRIL }, paper);
    expect(gunzipSync(readFileSync(paper)).toString()).not.toContain(SECRET);
    await take(paper);
    expect(await stranger(visitors)('/years/2025')).toBe(before);
  });
});
