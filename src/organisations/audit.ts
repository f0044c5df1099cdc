import type { Clock, Connection } from '../platform/index.ts';

/** What the log of changes keeps of a change. */
export interface RecordedChange {
  jurisdiction: string;
  action: string;
  subject: string;
  before: unknown;
  after: unknown;
}

/** Stands in for the log of changes until the platform keeps it. */
export async function recordChange(
  _connection: Connection,
  _clock: Clock,
  _change: RecordedChange,
): Promise<void> {}
