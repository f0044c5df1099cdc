import { afterAll, expect, test } from 'vitest';
import { peopleHouse } from '../../src/cli/web-people.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { signIn } from '../../src/people/index.ts';
import { readConfig } from '../../src/platform/index.ts';
import { kakehashi, newPlace } from './kakehashi.ts';

const place = newPlace();
afterAll(() => place.remove());

const passwordIn = (text: string) => /一度だけ使えるパスワード: (\S+)/.exec(text)?.[1] ?? '';

test('whoever has the machine gets a password for the administrator, and the one before works no more', async () => {
  const first = kakehashi(place, 'account');
  expect([first.status, first.stdout]).toEqual([0, expect.stringContaining('ログイン名: admin\n')]);
  const second = kakehashi(place, 'account', 'admin');
  const config = readConfig(place.env);
  const ledger = await openLedger(config);
  const house = peopleHouse(ledger, config);
  const caller = { address: '127.0.0.1', agent: 'test' };
  const kindOf = async (text: string) => (await signIn(house, 'admin', passwordIn(text), caller)).kind;
  expect(await kindOf(first.stdout)).toBe('refused');
  expect(await kindOf(second.stdout)).toBe('set-up');
  await ledger.close();
});

test('a login that nobody has is told', () => {
  const { status, stderr } = kakehashi(place, 'account', 'nobody');
  expect([status, stderr]).toEqual([1, expect.stringContaining('ログイン名 nobody の利用者はいません。')]);
});
