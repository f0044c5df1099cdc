import { join } from 'node:path';
import { afterAll } from 'vitest';
import { startPostgres } from '../../scripts/throwaway-postgres.mjs';
import { openDatabase, projectFolder } from '../../src/platform/index.ts';
import { auditSuite } from './audit-suite.ts';
import { jobSuite } from './job-suite.ts';
import { mailSuite } from './mail-suite.ts';

const given = process.env.KAKEHASHI_TEST_DATABASE_URL;
const server = given === undefined ? await startPostgres() : undefined;
const databaseUrl = given ?? server?.url ?? null;
const migrations = join(projectFolder(), 'migrations');

const open = () => {
  if (databaseUrl === null)
    throw new Error('PostgreSQL が見つかりません。POSTGRES_BIN=… を指定してください。');
  return openDatabase({ databaseUrl, dataDirectory: null }, { migrations });
};

auditSuite('the log on a PostgreSQL server', open);
jobSuite('jobs on a PostgreSQL server', open);
mailSuite('mails on a PostgreSQL server', open);

afterAll(() => server?.stop());
