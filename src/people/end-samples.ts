import { type Connection, recordChange } from '../platform/index.ts';
import type { PeopleHouse } from './house.ts';
import { disableSamples } from './store/accounts.ts';
import { deleteSessionsOf } from './store/sessions.ts';

/** In the transaction in which the first real account is complete. */
export async function endSamples(
  connection: Connection,
  { clock, jurisdiction }: PeopleHouse,
): Promise<void> {
  const ended = await disableSamples(connection, jurisdiction);
  if (ended.length === 0) return;
  for (const id of ended) await deleteSessionsOf(connection, jurisdiction, id);
  await recordChange(connection, clock, {
    ...{ jurisdiction, action: 'account.samples-ended', subject: 'account', before: ended, after: null },
  });
}
