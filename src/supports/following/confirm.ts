import { dayInJapan, recordedWriting, recordNothing } from '../../platform/index.ts';
import { daysBefore } from '../calls/days.ts';
import type { FoundSupport } from '../finding/ask.ts';
import { knowledgeOf } from './digest.ts';
import { type Follow, type FollowRoom, type FollowView, UNCONFIRMED_DAYS, viewOf } from './follow.ts';
import {
  confirmFollowRow,
  deleteFollows,
  followByConfirmation,
  followsOfAddress,
  holdAddress,
} from './store.ts';
import { hashOfToken } from './token.ts';

/** What a query finds today. */
export type Finder = (query: string) => Promise<readonly FoundSupport[]>;

/** The follow that the link in its first mail speaks of; `null`: there is none, or none any more. */
export async function followToConfirm(room: FollowRoom, token: string): Promise<FollowView | null> {
  const found = await followByConfirmation(room.database.db, room.jurisdiction, hashOfToken(token));
  return found === null || isForgotten(found, room) ? null : viewOf(found);
}

/**
 * Begins to tell: what the person can see in the list today counts as known. Who follows the same already, follows it
 * from now on in the rhythm that was asked for last. Pressed twice, the second time changes nothing.
 * @returns `null` when there is nothing to confirm
 */
export async function confirmFollow(
  room: FollowRoom,
  token: string,
  find: Finder,
): Promise<FollowView | null> {
  const { database, clock, jurisdiction } = room;
  const hash = hashOfToken(token);
  const asked = await followByConfirmation(database.db, jurisdiction, hash);
  if (asked === null || isForgotten(asked, room)) return null;
  const told = knowledgeOf(await find(asked.query));
  return recordedWriting(database, async (connection) => {
    recordNothing(connection);
    await holdAddress(connection, jurisdiction, asked.email);
    const at = clock.now().toISOString();
    const day = dayInJapan(clock.now());
    if (!(await confirmFollowRow(connection, jurisdiction, asked.id, { at, day, told }))) {
      const still = await followByConfirmation(connection, jurisdiction, hash);
      return still === null ? null : viewOf(still);
    }
    const others = await followsOfAddress(connection, jurisdiction, asked.email);
    const same = others.filter(({ id, query }) => query === asked.query && id !== asked.id);
    await deleteFollows(
      connection,
      jurisdiction,
      same.map(({ id }) => id),
    );
    return { ...viewOf(asked), isConfirmed: true };
  });
}

/** The job that deletes it may not have run yet. */
const isForgotten = ({ createdAt, confirmedAt }: Follow, { clock }: FollowRoom): boolean =>
  confirmedAt === null && createdAt < daysBefore(clock.now(), UNCONFIRMED_DAYS);
