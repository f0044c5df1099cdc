import type { Clock } from '../clock.ts';
import type { Connection } from '../database/database.ts';
import { storable } from '../database/storable.ts';
import { currentActor } from './actor.ts';
import { type Change, hashOf } from './entry.ts';
import { appendEntry, nextInChain } from './store.ts';

/**
 * Appends a change to the log, in the transaction that makes the change, in the name of who is acting. To be called
 * last: it holds the end of the log until the transaction ends, so that all writings of a jurisdiction come one after
 * the other from here on.
 */
export async function recordChange(connection: Connection, clock: Clock, change: Change): Promise<void> {
  const { jurisdiction, action, subject, before, after } = change;
  const said = storable({ ...currentActor(), action, subject, before: before ?? null, after: after ?? null });
  const next = await nextInChain(connection, jurisdiction);
  const entry = { jurisdiction, ...next, at: clock.now().toISOString(), ...said };
  await appendEntry(connection, { ...entry, hash: hashOf(entry) });
  told.set(connection, 'changed');
}

/** Says that a writing has left everything as it was: the same file twice, a text saved unchanged. */
export function recordNothing(connection: Connection): void {
  if (!told.has(connection)) told.set(connection, 'unchanged');
}

/** What transactions have told the log. */
const told = new WeakMap<Connection, 'changed' | 'unchanged'>();

/** Whether a transaction has said what it changed, or that it changed nothing. */
export const hasTold = (connection: Connection): boolean => told.has(connection);

/** Whether a transaction has said that it left everything as it was. */
export const changedNothing = (connection: Connection): boolean => told.get(connection) === 'unchanged';
