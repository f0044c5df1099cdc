import { openLedger } from '../../src/ledger/index.ts';
import { collectionSuite } from './suite.ts';

collectionSuite('the round on the embedded database', () =>
  openLedger({ databaseUrl: null, dataDirectory: null }),
);
