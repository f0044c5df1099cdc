import { openLedger } from '../../src/ledger/index.ts';
import { peopleSuite } from './suite.ts';

peopleSuite('people on the embedded database', async () => {
  const { database } = await openLedger({ databaseUrl: null, dataDirectory: null });
  return database;
});
