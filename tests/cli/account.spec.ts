import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/account.ts';
import { doWork } from '../../src/cli/ledger-work.ts';
import { peopleHouse } from '../../src/cli/web-people.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { signIn } from '../../src/people/index.ts';
import { readConfig } from '../../src/platform/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'kakehashi-account-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const ENV = { DATABASE_URL: '', KAKEHASHI_DATA: folder, KAKEHASHI_SAMPLE: '0' };

test('whoever has the machine gets a password for the administrator, and the one before works no more', async () => {
  for (const [name, value] of Object.entries(ENV)) vi.stubEnv(name, value);
  const said: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((text) => said.push(text));
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await run([])).toBe(0);
  expect(said[0]).toBe('ログイン名: admin');
  const first = /一度だけ使えるパスワード: (\S+)/.exec(said[1]!)![1]!;

  const config = readConfig(ENV);
  const ledger = await openLedger(config);
  const again = await doWork(ledger, { kind: 'account', login: 'Admin' });
  const second = again.kind === 'account' ? again.password : '';
  const house = peopleHouse(ledger, config);
  const caller = { address: '127.0.0.1', agent: 'test' };
  expect((await signIn(house, 'admin', first, caller)).kind).toBe('refused');
  expect((await signIn(house, 'admin', second, caller)).kind).toBe('set-up');
  await expect(doWork(ledger, { kind: 'account', login: 'nobody' })).rejects.toThrow(
    'ログイン名 nobody の利用者はいません。',
  );
  await ledger.close();
}, 60_000);

test('asks for one login at most', async () => {
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await run(['admin', 'other'])).toBe(2);
  expect(complained.mock.calls[0]![0]).toContain('使い方: kakehashi account');
});
