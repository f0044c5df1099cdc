import { type Clock, systemClock } from '../clock.ts';
import { type Log, silentLog } from '../log.ts';
import type { Config } from '../settings/config.ts';
import type { Database } from './database.ts';
import { openEmbedded, openInMemory } from './embedded.ts';

export interface OpenOptions {
  /** Folder of migrations made by drizzle-kit, the same for both drivers. */
  migrations: string;
  clock?: Clock;
  log?: Log;
}

/**
 * Opens the database that the configuration names and brings its tables up to date.
 * @throws DatabaseHeld, DatabaseBroken
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataDirectory'>,
  { migrations, clock = systemClock, log = silentLog }: OpenOptions,
): Promise<Database> {
  const options = { migrations, clock, log };
  if (config.databaseUrl !== null) {
    // Its driver takes 45 ms to load, which the embedded default should not pay for.
    const { openServer } = await import('./server.ts');
    return openServer(config.databaseUrl, options);
  }
  if (config.dataDirectory === null) return openInMemory(options);
  return openEmbedded(config.dataDirectory, options);
}
