import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Clock,
  type Config,
  type Database,
  type OpenOptions,
  openDatabase,
  systemClock,
} from '../platform/index.ts';
import { ledgerViews } from './store/ledger-views.ts';
import type { LedgerViews } from './views.ts';

/** 施策台帳: the views that pages ask for, on a database that this program owns. */
export interface Ledger extends LedgerViews {
  database: Database;
  clock: Clock;
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
  const database = await openDatabase(config, { ...options, migrations: migrationsFolder() });
  return {
    ...ledgerViews(database.db),
    database,
    clock: options.clock ?? systemClock,
    close: () => database.close(),
  };
}

/** The program may run from its sources or from one file built elsewhere in the repository. */
function migrationsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (dirname(folder) !== folder) {
    for (const candidate of [join(folder, 'migrations'), join(folder, 'src', 'ledger', 'migrations')]) {
      if (existsSync(join(candidate, 'meta', '_journal.json'))) return candidate;
    }
    folder = dirname(folder);
  }
  throw new Error('データベースの定義(migrations)が見つかりません。「npm ci」をやり直してください。');
}
