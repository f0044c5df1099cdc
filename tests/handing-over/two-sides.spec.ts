import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kakehashi, newPlace, pageWith, reportIn, type Started, started } from '../cli/kakehashi.ts';

const staff = newPlace();
const visitors = newPlace();
const file = join(staff.folder, 'public.publication');
/** In the footer. */
const DATE_OF_FILE = /公開用ファイルの日時: 令和\d+年\d+月\d+日/;
let [inside, outside] = [undefined, undefined] as unknown as [Started, Started];
beforeAll(async () => {
  inside = await started(staff, '--side', 'staff');
  outside = await started(visitors, '--side', 'public');
}, 240_000);
afterAll(async () => {
  await inside?.kill();
  await outside?.kill();
  staff.remove();
  visitors.remove();
});

describe('two processes that share nothing but a file', { timeout: 240_000 }, () => {
  it('what the staff side has published is shown by the public side as soon as the file is taken in', async () => {
    expect(kakehashi(staff, 'import', reportIn(staff, 2020)).status).toBe(0);
    const written = kakehashi(staff, 'publication', 'export', '--out', file);
    expect(written.stdout).toContain('公開用ファイルを書き、読み直して確かめました');
    expect(await (await fetch(`${outside.url}years`)).text()).not.toContain('令和2年度');
    const taken = kakehashi(visitors, 'publication', 'import', file, '--name', '海野');
    expect(taken.stdout).toContain('公開用ファイルを取り込みました');
    expect(await pageWith(`${outside.url}years`, '令和2年度')).toMatch(DATE_OF_FILE);
    expect(await (await fetch(`${inside.url}sign-in`)).text()).not.toMatch(DATE_OF_FILE);
    const hash = /照合値（SHA-256）: (\w{64})/;
    expect(hash.exec(taken.stdout)![1]).toBe(hash.exec(written.stdout)![1]);
  });

  it('the public side knows no way in, the staff side no way round', async () => {
    const status = async (url: string) => (await fetch(url, { redirect: 'manual' })).status;
    expect(await status(`${outside.url}sign-in`)).toBe(404);
    expect(await status(`${inside.url}years`)).not.toBe(200);
  });

  it('the staff side takes no file in', () => {
    const { status, stderr } = kakehashi(staff, 'publication', 'import', file, '--older');
    expect(stderr).toMatch(/職員側のものです/);
    expect(status).toBe(1);
  });
});
