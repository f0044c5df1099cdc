import { openLedger } from '../../src/ledger/index.ts';
import { editionsSuite } from './suite.ts';

editionsSuite('editions on the embedded database', () =>
  openLedger({ databaseUrl: null, dataDirectory: null }),
);
