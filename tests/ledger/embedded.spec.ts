import { openLedger } from '../../src/ledger/index.ts';
import { ledgerSuite } from './suite.ts';

ledgerSuite('the ledger on the embedded database', () =>
  openLedger({ databaseUrl: null, dataDirectory: null }),
);
