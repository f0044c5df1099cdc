import { join } from 'node:path';
import {
  type Clock,
  type Config,
  type Database,
  type OpenOptions,
  openDatabase,
  projectFolder,
  systemClock,
} from '../platform/index.ts';
import { ledgerViews } from './store/ledger-views.ts';
import { documentStatements } from './store/views/statements.ts';
import type { DocumentStatement, LedgerViews } from './views.ts';

/** 施策台帳: the views that pages ask for, on a database that this program owns. */
export interface Ledger extends LedgerViews {
  database: Database;
  clock: Clock;
  /** Everything that a document states, in its order. */
  statements(jurisdiction: string, documentId: string): Promise<DocumentStatement[]>;
  close(): Promise<void>;
}

/**
 * Opens the ledger that the configuration names, with its tables up to date.
 * @throws DatabaseHeld, DatabaseBroken
 */
export async function openLedger(
  config: Pick<Config, 'databaseUrl' | 'dataDirectory'>,
  options: Omit<OpenOptions, 'migrations'> = {},
): Promise<Ledger> {
  const migrations = join(projectFolder(), 'migrations');
  const database = await openDatabase(config, { ...options, migrations });
  return {
    ...ledgerViews(database.db),
    database,
    statements: (...asked) => documentStatements(database.db, ...asked),
    clock: options.clock ?? systemClock,
    close: () => database.close(),
  };
}
