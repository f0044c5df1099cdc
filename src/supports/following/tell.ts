import {
  dayInJapan,
  forgetPrivateMails,
  queueMail,
  recordChange,
  recordedWriting,
  recordNothing,
} from '../../platform/index.ts';
import { daysBefore } from '../calls/days.ts';
import type { FoundSupport } from '../finding/ask.ts';
import { digest } from './digest.ts';
import { digestMail } from './digest-mail.ts';
import { type FollowRoom, UNCONFIRMED_DAYS } from './follow.ts';
import { NotAllTold } from './not-all-told.ts';
import { isDue } from './rhythm.ts';
import { deleteFollows, followsBefore, heldFollow, insertEnd, noteTold, unconfirmedSince } from './store.ts';
import { hashOfToken, mailOfEnd, newToken } from './token.ts';

/** The catalogue as it is today. */
export interface FollowedCatalogue {
  find(query: string): Promise<readonly FoundSupport[]>;
  /** Ids of all that are public. */
  ids(): Promise<ReadonlySet<string>>;
}

export interface Telling {
  /** Mails that were written. */
  mails: number;
  /** Requests that nobody has confirmed, and that are forgotten now. */
  forgotten: number;
}

/**
 * The daily work: forgets what nobody has confirmed, and tells everybody whose day it is what is new, one mail per follow
 * and none where there is nothing to tell. Each mail and the note that it was written are one transaction, so that done
 * twice on a day it tells nothing more, and what was killed in the middle goes on where it stood. One that fails keeps
 * nobody else waiting.
 *
 * The log of changes learns how many mails there were, and of nobody to whom.
 * @throws NotAllTold when the rest has been told
 */
export async function tellFollowers(room: FollowRoom, catalogue: FollowedCatalogue): Promise<Telling> {
  const { database, clock, jurisdiction } = room;
  const today = dayInJapan(clock.now());
  const forgotten = await forget(room);
  const ids = await catalogue.ids();
  // A catalogue that holds nothing was not filled yet, or is broken: nobody is told that everything has ended.
  const due = ids.size === 0 ? [] : await followsBefore(database.db, jurisdiction, today);
  const find = once((query) => catalogue.find(query));
  const failures: unknown[] = [];
  let mails = 0;
  for (const { id, query, rhythm, toldUpTo } of due) {
    if (!isDue(rhythm, toldUpTo, today)) continue;
    const isPublic = (support: string) => ids.has(support);
    try {
      if (await tellOne(room, id, { found: await find(query), isPublic, today })) mails += 1;
    } catch (error) {
      failures.push(error);
    }
  }
  if (mails + forgotten > 0) await record(room, { mails, forgotten });
  if (failures.length > 0) throw new NotAllTold(failures);
  return { mails, forgotten };
}

interface Today {
  found: readonly FoundSupport[];
  isPublic: (support: string) => boolean;
  /** ISO date. */
  today: string;
}

/** @returns whether there was something to tell */
function tellOne(room: FollowRoom, id: string, { found, isPublic, today }: Today): Promise<boolean> {
  const { database, clock, jurisdiction, publicUrl } = room;
  return recordedWriting(database, async (connection) => {
    recordNothing(connection);
    const follow = await heldFollow(connection, jurisdiction, id);
    if (follow === null || !isDue(follow.rhythm, follow.toldUpTo, today)) return false;
    const { entries, told } = digest({ found, told: follow.told, today, isPublic });
    await noteTold(connection, jurisdiction, id, { day: today, told });
    if (entries.length === 0) return false;
    const end = newToken();
    const endHash = hashOfToken(end);
    await insertEnd(connection, jurisdiction, id, endHash);
    await queueMail(connection, clock, {
      ...{ jurisdiction, id: mailOfEnd(endHash), account: null, to: follow.email, isPrivate: true },
      ...digestMail(entries, { follow, today, end, publicUrl }),
    });
    return true;
  });
}

function forget({ database, clock, jurisdiction }: FollowRoom): Promise<number> {
  const before = daysBefore(clock.now(), UNCONFIRMED_DAYS);
  return recordedWriting(database, async (connection) => {
    recordNothing(connection);
    const ids = await unconfirmedSince(connection, jurisdiction, before);
    await deleteFollows(connection, jurisdiction, ids);
    await forgetPrivateMails(connection, jurisdiction, before);
    return ids.length;
  });
}

const record = ({ database, clock, jurisdiction }: FollowRoom, after: Telling): Promise<void> =>
  recordedWriting(database, (connection) =>
    recordChange(connection, clock, {
      ...{ jurisdiction, action: 'follow.told', subject: 'follow', before: null, after },
    }),
  );

/** Many follow the same: it is looked for once in a run. */
function once<T>(find: (query: string) => Promise<T>): (query: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (query) => {
    const found = known.get(query) ?? find(query);
    known.set(query, found);
    return found;
  };
}
