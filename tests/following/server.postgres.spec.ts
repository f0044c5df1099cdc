import { afterAll } from 'vitest';
import { startPostgres } from '../../scripts/throwaway-postgres.mjs';
import { openLedger } from '../../src/ledger/index.ts';
import { followingSuite } from './suite.ts';

const given = process.env.KAKEHASHI_TEST_DATABASE_URL;
const server = given === undefined ? await startPostgres() : undefined;
const databaseUrl = given ?? server?.url ?? null;

followingSuite('alerts on a PostgreSQL server', async () => {
  if (databaseUrl === null)
    throw new Error('PostgreSQL が見つかりません。POSTGRES_BIN=… を指定してください。');
  const { database } = await openLedger({ databaseUrl, dataDirectory: null });
  return database;
});

afterAll(() => server?.stop());
