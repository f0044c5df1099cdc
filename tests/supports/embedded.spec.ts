import { openLedger } from '../../src/ledger/index.ts';
import { supportsSuite } from './suite.ts';

supportsSuite('supports on the embedded database', () =>
  openLedger({ databaseUrl: null, dataDirectory: null }),
);
