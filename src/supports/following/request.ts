import { randomUUID } from 'node:crypto';
import { type Connection, queueMail, recordedWriting, recordNothing } from '../../platform/index.ts';
import { daysBefore } from '../calls/days.ts';
import { firstMail } from './first-mail.ts';
import type { Follow, FollowOrder, FollowRoom } from './follow.ts';
import { deleteFollows, followsOfAddress, holdAddress, insertEnd, insertFollow } from './store.ts';
import { hashOfToken, mailOfEnd, newToken } from './token.ts';

/** An address gets at most so many first mails on a day, whatever is asked for it … */
export const MOST_A_DAY = 5;
/** … and follows at most so much, confirmed or not. */
export const MOST_OF_ADDRESS = 20;

/**
 * Keeps a request to be told, and writes to the address for its confirmation. Nothing is told apart: whether the address
 * is known, has asked for the same today, or for too much, the caller hears the same, so that nobody learns what an
 * address follows and nobody's mailbox is filled by others.
 *
 * Nothing of it enters the log of changes, which never forgets: who asks is no member of the house, and with the network
 * address and the moment the log would keep a person who has gone long since. The row is all there is.
 * @throws MailRefused when the address can't be one
 */
export async function requestFollow(room: FollowRoom, order: FollowOrder): Promise<void> {
  const { database, clock, jurisdiction } = room;
  const email = order.email.trim();
  await recordedWriting(database, async (connection) => {
    recordNothing(connection);
    await holdAddress(connection, jurisdiction, email);
    const known = await followsOfAddress(connection, jurisdiction, email);
    if (isTooMuch(known, order.query, daysBefore(clock.now(), 1))) return;
    const forgotten = known.filter((each) => each.query === order.query && each.confirmedAt === null);
    await deleteFollows(
      connection,
      jurisdiction,
      forgotten.map(({ id }) => id),
    );
    await keep(connection, room, { ...order, email });
  });
}

/** @param dayAgo ISO 8601 */
function isTooMuch(known: readonly Follow[], query: string, dayAgo: string): boolean {
  const lately = known.filter(({ createdAt }) => createdAt > dayAgo);
  return (
    known.length >= MOST_OF_ADDRESS ||
    lately.length >= MOST_A_DAY ||
    lately.some((each) => each.query === query)
  );
}

async function keep(connection: Connection, room: FollowRoom, order: FollowOrder): Promise<void> {
  const { clock, jurisdiction, publicUrl } = room;
  const { email, query, label, plainLabel, rhythm } = order;
  const id = randomUUID();
  const [confirm, end] = [newToken(), newToken()];
  const createdAt = clock.now().toISOString();
  await insertFollow(
    connection,
    jurisdiction,
    { id, email, query, label, rhythm, createdAt },
    hashOfToken(confirm),
  );
  const endHash = hashOfToken(end);
  await insertEnd(connection, jurisdiction, id, endHash);
  await queueMail(connection, clock, {
    ...{ jurisdiction, id: mailOfEnd(endHash), account: null, to: email, isPrivate: true },
    ...firstMail({ label: plainLabel, rhythm, confirm, end, publicUrl }),
  });
}
