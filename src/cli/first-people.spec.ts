import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseIn, type TestHouse } from '../../tests/people/house.ts';
import { openLedger } from '../ledger/index.ts';
import { loadOrganisations } from '../organisations/index.ts';
import { accounts } from '../people/index.ts';
import type { Database } from '../platform/index.ts';
import { firstPeople } from './first-people.ts';

const URL = 'http://localhost:3000/';

let database: Database;
let house: TestHouse;

beforeAll(async () => {
  ({ database } = await openLedger({ databaseUrl: null, dataDirectory: null }));
  house = houseIn(database, '020001');
  await loadOrganisations(house, '020001');
});
afterAll(() => database?.close());

test('the first start prints one password once, and makes an account for each role of the sample', async () => {
  const said = (await firstPeople(house, true, URL)).join('\n');
  expect(said).toMatch(/ログイン名 {2}admin\n.*パスワード {2}(?:[A-Za-z0-9]{5}-){3}[A-Za-z0-9]{5}\n/);
  expect(said).toContain('見本の利用者');
  const sample = (await accounts(house)).filter(({ isSample }) => isSample);
  expect(sample).toHaveLength(7);
  const lacking = sample.filter(({ organisation }) => organisation === null).map(({ roles }) => roles[0]);
  expect(lacking.sort()).toEqual(['administrator', 'auditor']);

  const again = (await firstPeople(house, true, URL)).join('\n');
  expect(again).not.toContain('パスワード  ');
  expect(await accounts(house)).toHaveLength(8);
});

test('without the sample, or where others reach the server, nobody is there but the first administrator', async () => {
  const elsewhere = houseIn(database, '990002', { mayUseSamples: false });
  expect((await firstPeople(elsewhere, true, URL)).join('\n')).not.toContain('見本');
  expect((await accounts(elsewhere)).map(({ login }) => login)).toEqual(['admin']);
  const real = houseIn(database, '990003');
  await firstPeople(real, false, URL);
  expect(await accounts(real)).toHaveLength(1);
});
