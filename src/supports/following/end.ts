import { recordedWriting, recordNothing } from '../../platform/index.ts';
import { type FollowRoom, type FollowView, viewOf } from './follow.ts';
import { deleteFollows, followByEnd } from './store.ts';
import { hashOfToken } from './token.ts';

/** The follow that a mail's way out speaks of; `null`: it has ended. */
export async function followToEnd(room: FollowRoom, token: string): Promise<FollowView | null> {
  const found = await followByEnd(room.database.db, room.jurisdiction, hashOfToken(token));
  return found === null ? null : viewOf(found);
}

/** Ends it and forgets the address at once; what has ended stays ended. */
export async function endFollow(room: FollowRoom, token: string): Promise<void> {
  const { database, jurisdiction } = room;
  await recordedWriting(database, async (connection) => {
    recordNothing(connection);
    const found = await followByEnd(connection, jurisdiction, hashOfToken(token));
    if (found !== null) await deleteFollows(connection, jurisdiction, [found.id]);
  });
}
