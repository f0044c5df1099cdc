import { openLedger } from '../../src/ledger/index.ts';
import { supportsSuite } from './suite.ts';
import { wordsSuite } from './words-suite.ts';

supportsSuite('supports on the embedded database', () =>
  openLedger({ databaseUrl: null, dataDirectory: null }),
);
wordsSuite('lists of words on the embedded database', () =>
  openLedger({ databaseUrl: null, dataDirectory: null }),
);
