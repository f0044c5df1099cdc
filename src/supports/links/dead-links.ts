import { dayInJapan } from '../../platform/index.ts';
import { daysBetween } from '../calls/days.ts';
import { monthsAfter, type SupportKeeper } from '../keeping/confirmations.ts';
import type { KeptSupport } from '../keeping/kept.ts';
import { shownOn } from '../keeping/shown.ts';
import type { CheckedLink } from './store.ts';
import { type NamedUrl, urlsOf } from './urls.ts';

/** After so many nights in a row an owner is asked: a server that rests one night is no broken link. */
export const NIGHTS = 3;

/** An address of a support that has not answered for three nights. */
export interface DeadLink extends NamedUrl {
  support: KeptSupport;
  problem: string;
  /** ISO date. */
  since: string;
}

/** Whether it has failed on so many nights in a row, the last one included. */
export const isDead = ({
  failingSince,
  checkedAt,
}: Pick<CheckedLink, 'failingSince' | 'checkedAt'>): boolean =>
  failingSince !== null && nightsBetween(failingSince, checkedAt) >= NIGHTS - 1;

function nightsBetween(from: string, to: string): number {
  const [first, last] = [from, to].map((moment) => dayInJapan(new Date(moment)));
  return daysBetween(first!, last!);
}

/** Addresses of public supports that have not answered for three nights. */
export function deadLinks(
  supports: readonly KeptSupport[],
  links: readonly CheckedLink[],
  today: string,
): DeadLink[] {
  const dead = new Map(links.filter(isDead).map((link) => [link.url, link]));
  return supports.flatMap((support) => {
    const shown = shownOn(support, today);
    return (shown === null ? [] : urlsOf(shown)).flatMap((named) => {
      const link = dead.get(named.url);
      if (link === undefined) return [];
      const since = dayInJapan(new Date(link.failingSince ?? link.checkedAt));
      return [{ ...named, support, problem: link.problem ?? '', since }];
    });
  });
}

/** A mail to one person about all of theirs. */
export interface LinkMail {
  keeper: SupportKeeper;
  links: readonly DeadLink[];
}

export interface LinkAsking {
  dead: readonly DeadLink[];
  links: readonly CheckedLink[];
  keepers: (owner: string | null) => readonly SupportKeeper[];
  today: string;
}

/** One mail per person with everything of theirs that is new, or of which they were told a month ago. */
export function linkMails({ dead, links, keepers, today }: LinkAsking): LinkMail[] {
  const asked = new Map(links.map(({ url, askedOn }) => [url, askedOn]));
  const due = dead.filter(({ url }) => {
    const day = asked.get(url) ?? null;
    return day === null || monthsAfter(day, 1) <= today;
  });
  const mails = new Map<string, { keeper: SupportKeeper; links: DeadLink[] }>();
  for (const link of due) {
    for (const keeper of keepers(link.support.owner)) {
      const mail = mails.get(keeper.account) ?? { keeper, links: [] };
      mail.links.push(link);
      mails.set(keeper.account, mail);
    }
  }
  return [...mails.values()];
}
