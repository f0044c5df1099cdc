import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/account.ts';
import { doWork } from '../../src/cli/ledger-work.ts';
import { peopleHouse } from '../../src/cli/web-people.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { signIn } from '../../src/people/index.ts';
import { readConfig } from '../../src/platform/index.ts';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger({ databaseUrl: null, dataDirectory: null });
});
afterAll(() => ledger?.close());

async function passwordFor(login: string): Promise<string> {
  const answer = await doWork(ledger, { kind: 'account', login });
  return answer.kind === 'account' ? answer.password : '';
}

test('whoever has the machine gets a password for the administrator, and the one before works no more', async () => {
  const [first, second] = [await passwordFor('admin'), await passwordFor('Admin')];
  const house = peopleHouse(ledger, readConfig({}));
  const caller = { address: '127.0.0.1', agent: 'test' };
  expect((await signIn(house, 'admin', first, caller)).kind).toBe('refused');
  expect((await signIn(house, 'admin', second, caller)).kind).toBe('set-up');
  await expect(passwordFor('nobody')).rejects.toThrow('ログイン名 nobody の利用者はいません。');
});

test('asks for one login at most', async () => {
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await run(['admin', 'other'])).toBe(2);
  expect(complained.mock.calls[0]![0]).toContain('使い方: kakehashi account');
});
