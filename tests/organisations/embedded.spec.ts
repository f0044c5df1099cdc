import { openLedger } from '../../src/ledger/index.ts';
import { organisationSuite } from './suite.ts';

organisationSuite('organisations on the embedded database', () =>
  openLedger({ databaseUrl: null, dataDirectory: null }),
);
