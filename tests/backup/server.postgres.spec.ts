import pg from 'pg';
import { afterAll } from 'vitest';
import { startPostgres } from '../../scripts/throwaway-postgres.mjs';
import { openLedger } from '../../src/ledger/index.ts';
import { olderSuite } from './older.ts';
import { movingSuite } from './suite.ts';

const server = await startPostgres();
if (server === undefined) throw new Error('PostgreSQL が見つかりません。POSTGRES_BIN=… を指定してください。');
afterAll(() => server.stop());

const openEmbedded = () => openLedger({ databaseUrl: null, dataDirectory: null });

let made = 0;
async function openServer() {
  const admin = new pg.Client({ connectionString: server!.url });
  await admin.connect();
  made += 1;
  await admin.query(`create database moved_${made}`);
  await admin.end();
  return openLedger({ databaseUrl: server!.url.replace(/postgres$/, `moved_${made}`), dataDirectory: null });
}

movingSuite('from the embedded database to a server', openEmbedded, openServer);
movingSuite('from a server to the embedded database', openServer, openEmbedded);
movingSuite('from a server to another', openServer, openServer);
olderSuite('on a server', openServer);
