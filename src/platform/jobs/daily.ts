import { type Clock, dayInJapan, hourInJapan } from '../clock.ts';
import type { Connection } from '../database/database.ts';
import { enqueue } from './enqueue.ts';

/** Work that is done once on every day on which a worker runs. */
export interface DailyJob {
  jurisdiction: string;
  kind: string;
  /** Not before this hour in Japan, 0–23. */
  fromHour: number;
}

/**
 * Wants the jobs of the day in Japan, `reminders:2026-11-29`, with that day in their payload. The day is in the id: however
 * often it is asked and whichever way the clock is turned, no day has two; a day on which no worker ran has none.
 */
export async function wantDailyJobs(
  connection: Connection,
  clock: Clock,
  daily: readonly DailyJob[],
): Promise<void> {
  const [day, hour] = [dayInJapan(clock.now()), hourInJapan(clock.now())];
  for (const { jurisdiction, kind } of daily.filter((each) => hour >= each.fromHour)) {
    await enqueue(connection, clock, { jurisdiction, id: `${kind}:${day}`, kind, payload: { day } });
  }
}
