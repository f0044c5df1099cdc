import { afterAll } from 'vitest';
import { startPostgres } from '../../scripts/throwaway-postgres.mjs';
import { openLedger } from '../../src/ledger/index.ts';
import { supportsSuite } from './suite.ts';
import { wordsSuite } from './words-suite.ts';

const given = process.env.KAKEHASHI_TEST_DATABASE_URL;
const server = given === undefined ? await startPostgres() : undefined;
const databaseUrl = given ?? server?.url ?? null;

const open = () => {
  if (databaseUrl === null)
    throw new Error('PostgreSQL が見つかりません。POSTGRES_BIN=… を指定してください。');
  return openLedger({ databaseUrl, dataDirectory: null });
};

supportsSuite('supports on a PostgreSQL server', open);
wordsSuite('lists of words on a PostgreSQL server', open);

afterAll(() => server?.stop());
