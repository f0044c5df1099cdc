import type { Clock, Connection } from '../platform/index.ts';

/** Stands here until the log of changes has its writer. */
export async function recordChange(
  _connection: Connection,
  _clock: Clock,
  _change: { jurisdiction: string; action: string; subject: string; before: unknown; after: unknown },
): Promise<void> {}
