import { openLedger } from '../../src/ledger/index.ts';
import { olderSuite } from './older.ts';
import { movingSuite } from './suite.ts';

const open = () => openLedger({ databaseUrl: null, dataDirectory: null });

movingSuite('from an embedded database into another', open, open);
olderSuite('on the embedded database', open);
