import { remind, roundViews } from '../collection/index.ts';
import type { JobHandler } from '../platform/index.ts';
import type { RoundParts } from './round-parts.ts';
import { recipientsOn } from './round-people.ts';

/** The kind of the job that reminds, once a day. */
export const REMINDERS_JOB = 'reminders';

/** Reminds of one round whom the ladder says. */
export async function remindOfRound(parts: RoundParts, fiscalYear: number) {
  const people = await recipientsOn(parts.house.people, parts.today());
  return remind(parts.room, fiscalYear, {
    people: async (...asked) => people(...asked),
    pageOf: parts.pageOf,
  });
}

/** The daily job: of every round in which something waits for somebody. Done twice on a day it sends nothing more. */
export const remindersHandler =
  (parts: RoundParts): JobHandler =>
  async () => {
    for (const { fiscalYear } of await roundViews(parts.room).rounds())
      await remindOfRound(parts, fiscalYear);
  };
