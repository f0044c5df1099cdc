import { queueMail, recordChange, recordedWriting, recordNothing } from '../../platform/index.ts';
import type { SupportKeeper } from '../keeping/confirmations.ts';
import type { KeptSupport } from '../keeping/kept.ts';
import { type SupportRoom, todayOf } from '../keeping/room.ts';
import { keptSupports } from '../keeping/store.ts';
import { deadLinks, linkMails } from './dead-links.ts';
import { linkMail } from './link-mail.ts';
import { checkedLinks, noteLinksAsked } from './store.ts';

export interface OwnersAsking {
  /** Who keeps for an organisation today; `null`: for the secretariat. */
  keepers: (owner: string | null) => readonly SupportKeeper[];
  pageOf: (support: KeptSupport) => string;
}

/**
 * Asks owners about addresses that have not answered for three nights, each mail with its note in one transaction: asked
 * twice on a day, it sends nothing the second time.
 * @returns how many mails
 */
export async function askAboutLinks(room: SupportRoom, { keepers, pageOf }: OwnersAsking): Promise<number> {
  const { database, jurisdiction, clock } = room;
  const today = todayOf(room);
  return recordedWriting(database, async (connection) => {
    const links = await checkedLinks(connection, jurisdiction);
    const dead = deadLinks(await keptSupports(connection, jurisdiction), links, today);
    const due = linkMails({ dead, links, keepers, today }).filter(({ keeper }) => keeper.email !== null);
    const urls = [...new Set(due.flatMap((mail) => mail.links.map(({ url }) => url)))].sort();
    const own = new Set(await noteLinksAsked(connection, jurisdiction, urls, today));
    const mails = due
      .map((mail) => ({ ...mail, links: mail.links.filter(({ url }) => own.has(url)) }))
      .filter((mail) => mail.links.length > 0);
    for (const mail of mails) {
      const { account, email } = mail.keeper;
      await queueMail(connection, clock, {
        jurisdiction,
        account,
        to: email ?? '',
        ...linkMail(mail, pageOf),
      });
    }
    if (mails.length === 0) recordNothing(connection);
    else {
      await recordChange(connection, clock, {
        ...{ jurisdiction, action: 'support.links-asked', subject: 'support', before: null },
        after: mails.map(({ keeper, links: told }) => ({
          account: keeper.account,
          urls: told.map(({ url }) => url),
        })),
      });
    }
    return mails.length;
  });
}
