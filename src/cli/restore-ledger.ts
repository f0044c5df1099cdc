import { join } from 'node:path';
import { type Ledger, outrunRevision, readRevision } from '../ledger/index.ts';
import { actingAs, projectFolder, type RestoredBackup, restoreBackup } from '../platform/index.ts';
import type { RestoreWork } from './work.ts';

/** Puts a backup in the place of the whole ledger, in the name of who asked for it. @throws BackupRefused */
export const restoreLedger = (ledger: Ledger, { file, keepAt, by }: RestoreWork): Promise<RestoredBackup> =>
  actingAs({ account: null, name: by, address: 'command' }, () =>
    restoreBackup(ledger.database, {
      ...{ path: file, keepAt, migrations: join(projectFolder(), 'migrations'), clock: ledger.clock },
      async before(connection) {
        const revision = await readRevision(connection);
        return async ({ kept }) => {
          if (kept !== null) await outrunRevision(connection, revision);
        };
      },
    }),
  );
