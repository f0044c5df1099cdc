import { openLedger } from '../../src/ledger/index.ts';
import { followingSuite } from './suite.ts';

followingSuite('alerts on the embedded database', async () => {
  const { database } = await openLedger({ databaseUrl: null, dataDirectory: null });
  return database;
});
