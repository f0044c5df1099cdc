import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kakehashi, newPlace, pageWith, reportIn, type Started, started } from './kakehashi.ts';

const place = newPlace();
const during = join(place.folder, 'during.pdf');
let server: Started;
beforeAll(async () => {
  server = await started(place);
}, 120_000);
afterAll(async () => {
  await server?.kill();
  place.remove();
});

describe('while a server holds the embedded database', { timeout: 60_000 }, () => {
  it('import hands the report to it, and its pages show it', async () => {
    const { status, stdout } = kakehashi(place, 'import', reportIn(place, 2020));
    expect(stdout).toContain('令和2年度の報告を取り込みました。事業 24件');
    expect(status).toBe(0);
    await pageWith(`${server.url}years`, '令和2年度');
  });

  it('the same file again changes nothing', () => {
    const { status, stdout } = kakehashi(place, 'import', reportIn(place, 2020));
    expect(stdout).toContain('すでに取り込んであります');
    expect(status).toBe(0);
  });

  it('a file that cannot be read is named and status 2 says so, the others are taken in', () => {
    const broken = join(place.folder, 'broken.pdf');
    writeFileSync(broken, '%PDF-1.7 nothing');
    const { status, stdout, stderr } = kakehashi(place, 'import', broken, reportIn(place, 2021));
    expect(stderr).toContain('broken.pdf');
    expect(stdout).toContain('令和3年度の報告を取り込みました');
    expect(status).toBe(2);
  });

  it('lineage lists what the server proposes, and tells its refusals', () => {
    const list = kakehashi(place, 'lineage');
    expect(list.stdout).toMatch(/確からしさ|決めていない候補はありません/);
    const { status, stderr } = kakehashi(
      place,
      ...['lineage', '--confirm', 'p1~2020~p2~2021', '--name', '海野', '--reason', '要綱'],
    );
    expect(stderr).toContain('台帳に見つかりません');
    expect(status).toBe(1);
  });

  it('report prints what the server holds, and tells its refusals', () => {
    const { status, stdout } = kakehashi(place, 'report', '--year', '2020', '--out', during);
    expect(stdout).toContain(`${during} に書きました`);
    expect(status).toBe(0);
    const missing = kakehashi(place, 'report', '--year', '2033', '--out', during);
    expect(missing.stderr).toContain('令和15年度の記録は台帳にありません。');
    expect(missing.status).toBe(1);
  });

  it('snapshot is taken by the server', () => {
    const { status, stdout } = kakehashi(place, 'snapshot');
    expect(status).toBe(0);
    expect(existsSync(stdout.trim().split(': ')[1]!)).toBe(true);
  });

  it('the lock names the address that was really taken, and a second start says who holds the database', () => {
    const { address } = JSON.parse(readFileSync(join(place.data, 'lock.json'), 'utf8')) as {
      address: string;
    };
    expect(new URL(address).port).toBe(new URL(server.url).port);
    const { status, stderr } = kakehashi(place, 'start');
    expect(stderr).toMatch(new RegExp(`プロセス番号 ${server.pid}、.+ から、${address} で動作中`));
    expect(status).toBe(1);
  });

  it('restore refuses', () => {
    const { status, stderr } = kakehashi(place, 'restore');
    expect(stderr).toContain('台帳は別のプログラムが使っています');
    expect(status).toBe(1);
  });

  it('a server that was killed leaves a lock which the next start takes over, with everything imported', async () => {
    await server.kill();
    expect(existsSync(join(place.data, 'lock.json'))).toBe(true);
    server = await started(place);
    await pageWith(`${server.url}years`, '令和3年度');
  });

  it('what was printed through the server is what is printed without it', async () => {
    await server.stop();
    const after = join(place.folder, 'after.pdf');
    expect(kakehashi(place, 'report', '--year', '2020', '--out', after).status).toBe(0);
    expect(readFileSync(after).equals(readFileSync(during))).toBe(true);
  });
});
