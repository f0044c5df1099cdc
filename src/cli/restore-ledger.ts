import { join } from 'node:path';
import { type Ledger, outrunRevision, readRevision } from '../ledger/index.ts';
import { signEverybodyOut } from '../people/index.ts';
import {
  actingAs,
  type Manifest,
  projectFolder,
  type RestoredBackup,
  recordChange,
  restoreBackup,
  rowsOf,
} from '../platform/index.ts';
import { SAMPLE_JURISDICTION } from './sample.ts';
import type { RestoreWork } from './work.ts';

/** Puts a backup in the place of the whole ledger, in the name of who asked for it, and signs everybody out. @throws BackupRefused */
export const restoreLedger = (ledger: Ledger, { file, keepAt, by }: RestoreWork): Promise<RestoredBackup> =>
  actingAs({ account: null, name: by, address: 'command' }, () =>
    restoreBackup(ledger.database, {
      ...{ path: file, keepAt, migrations: join(projectFolder(), 'migrations'), clock: ledger.clock },
      async before(connection) {
        const revision = await readRevision(connection);
        return async ({ manifest, kept }) => {
          if (kept !== null) await outrunRevision(connection, revision);
          // A browser that signed out after the backup, or was signed out because it was lost, must not come back.
          const endedSessions = await signEverybodyOut(connection);
          await recordChange(connection, ledger.clock, {
            ...{ jurisdiction: SAMPLE_JURISDICTION.code, action: 'ledger.restored', subject: 'ledger' },
            before: kept && { kept: keepAt, ...briefly(kept) },
            after: { file, ...briefly(manifest), endedSessions },
          });
        };
      },
    }),
  );

const briefly = (manifest: Manifest) => ({
  takenAt: manifest.takenAt,
  program: manifest.program,
  rows: rowsOf(manifest),
  contentHash: manifest.contentHash,
});
