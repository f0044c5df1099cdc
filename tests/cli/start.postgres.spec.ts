import { afterAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../../scripts/throwaway-postgres.mjs';
import { kakehashi, newPlace, pageWith, reportIn, started } from './kakehashi.ts';

const server = await startPostgres();
if (server === undefined) throw new Error('PostgreSQL が見つかりません。POSTGRES_BIN=… を指定してください。');
const DATABASE_URL = server.url;
const place = newPlace({ DATABASE_URL, KAKEHASHI_SAMPLE: '' });
afterAll(() => {
  server.stop();
  place.remove();
});

const startWith = (url: string) => kakehashi({ env: { ...place.env, DATABASE_URL: url } }, 'start');
const instead = (change: (url: URL) => void): string => {
  const url = new URL(DATABASE_URL);
  change(url);
  return url.href;
};

describe('on a PostgreSQL server', { timeout: 120_000 }, () => {
  it('starts without the sample, takes reports in beside it, and says 見本データ nowhere', async () => {
    const running = await started(place);
    expect(await (await fetch(running.url)).text()).not.toContain('見本データ');
    const { status, stdout } = kakehashi(place, 'import', reportIn(place, 2020));
    expect(stdout).toContain('令和2年度の報告を取り込みました');
    expect(status).toBe(0);
    expect(await pageWith(`${running.url}years`, '令和2年度')).not.toContain('見本データ');
    expect(await running.stop()).toBe(0);
  });

  it('leaves snapshots and the way back to the server', () => {
    expect(kakehashi(place, 'snapshot').stdout).toContain('サーバーの側');
    expect(kakehashi(place, 'restore')).toMatchObject({ status: 2, stderr: /サーバーの側/ });
  });

  it.each([
    ['a port where nothing listens', instead((url) => (url.port = '1')), '1 番では、何も待ち受けていません'],
    [
      'a database that is not there',
      instead((url) => (url.pathname = '/none')),
      'データベース none がありません',
    ],
    ['a user who is not known', instead((url) => (url.username = 'nobody')), '利用者 nobody では入れません'],
    [
      'a host that is not there',
      'postgresql://k:secret@no-such-host.invalid/k',
      'no-such-host.invalid が見つかりません',
    ],
    ['an address that is none', 'postgresql://[half', 'DATABASE_URL'],
    ['another database', 'mysql://k@localhost/k', 'DATABASE_URL は postgresql://'],
  ])('says in words what is wrong with %s', (_, url, message) => {
    const { status, stderr } = startWith(url);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('secret');
    expect(stderr).not.toContain('思わぬ誤り');
    expect(status).toBe(1);
  });

  it('loads the sample when it is asked to, and then says 見本データ', async () => {
    const empty = newPlace({
      DATABASE_URL: instead((url) => (url.pathname = '/template1')),
      KAKEHASHI_SAMPLE: '1',
    });
    const running = await started(empty);
    await pageWith(running.url, '見本データ');
    await running.stop();
    empty.remove();
  });
});
