import { dayInJapan } from '../../platform/index.ts';
import { type SupportRoom, todayOf } from '../keeping/room.ts';
import { publicSupports } from '../keeping/store.ts';
import type { LinkState } from './check-link.ts';
import { checkLinks } from './check-links.ts';
import { checkedLinks, forgetLinks, noteLink } from './store.ts';
import { urlsOf } from './urls.ts';

export interface SupportChecking {
  check(url: string): Promise<LinkState>;
  wait(milliseconds: number): Promise<void>;
  /** Whether it is time to leave what is left for later. */
  isTimeUp(): boolean;
}

/**
 * Checks every address of the public supports that was not checked today, those that were checked longest ago first. What
 * is no longer named is forgotten.
 * @returns how many are left for later
 */
export async function checkSupportLinks(room: SupportRoom, checking: SupportChecking): Promise<number> {
  const { database, jurisdiction, clock } = room;
  const { db } = database;
  const today = todayOf(room);
  const supports = await publicSupports(db, jurisdiction, today);
  const named = [...new Set(supports.flatMap((support) => urlsOf(support).map(({ url }) => url)))];
  await forgetLinks(db, jurisdiction, named);
  const known = new Map((await checkedLinks(db, jurisdiction)).map(({ url, checkedAt }) => [url, checkedAt]));
  const isDue = (url: string): boolean => {
    const last = known.get(url);
    return last === undefined || dayInJapan(new Date(last)) !== today;
  };
  const due = named.filter(isDue).toSorted((a, b) => ((known.get(a) ?? '') < (known.get(b) ?? '') ? -1 : 1));
  const left = await checkLinks(due, {
    ...checking,
    found: (url, state) => noteLink(db, jurisdiction, url, state, clock.now().toISOString()),
  });
  await database.flush();
  return left.length;
}
