import { setTimeout as pause } from 'node:timers/promises';
import type { Ledger } from '../ledger/index.ts';
import { dayInJapan, enqueue, type JobHandler } from '../platform/index.ts';
import { askAboutLinks, checkLink, checkSupportLinks, isPublicAddress } from '../supports/index.ts';
import { recipientsOn } from './round-people.ts';
import { type ConfirmationHouse, keepersFor } from './support-reminders.ts';

/** The kind of the job that opens every address of the public supports, once a night. */
export const LINKS_JOB = 'support-links';
/** The kind of the job that asks owners about those that do not answer. */
export const LINK_OWNERS_JOB = 'support-link-owners';

/** Milliseconds for an answer. */
const TIMEOUT = 10_000;
/** Milliseconds that it works at a time: then what else waits has its turn, mails above all. */
const AT_A_TIME = 60_000;

export interface LinkHouse {
  ledger: Pick<Ledger, 'database' | 'clock'>;
  jurisdiction: string;
}

/** Opens what was not opened today; what there is no time for is wanted as another job. */
export const linksHandler =
  ({ ledger, jurisdiction }: LinkHouse, isAllowed = isPublicAddress): JobHandler =>
  async ({ id }) => {
    const { database, clock } = ledger;
    const until = performance.now() + AT_A_TIME;
    const left = await checkSupportLinks(
      { database, clock, jurisdiction },
      {
        check: (url) => checkLink(url, { isAllowed, timeout: TIMEOUT }),
        wait: (milliseconds) => pause(milliseconds),
        isTimeUp: () => performance.now() >= until,
      },
    );
    if (left === 0) return;
    await enqueue(database.db, clock, { jurisdiction, id: nextOf(id), kind: LINKS_JOB, payload: { left } });
  };

/** support-links:2026-11-29 → …/2 → …/3 */
function nextOf(id: string): string {
  const [, name = id, number = '1'] = /^(.*?)(?:\/(\d+))?$/.exec(id) ?? [];
  return `${name}/${Number(number) + 1}`;
}

/** Asks the owners of supports. Done twice on a day it sends nothing more. */
export const linkOwnersHandler =
  ({ ledger, jurisdiction, people, publicUrl }: ConfirmationHouse): JobHandler =>
  async () => {
    const { database, clock } = ledger;
    const recipients = await recipientsOn(people, dayInJapan(clock.now()));
    await askAboutLinks(
      { database, clock, jurisdiction },
      {
        keepers: (owner) => keepersFor(owner, recipients),
        pageOf: ({ id }) => `${publicUrl}/support-desk/supports/${id}`,
      },
    );
  };
