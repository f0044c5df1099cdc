import type { Holder } from '../answer.ts';
import { deadlineOf } from '../board/deadline.ts';
import { dayOf, daysBetween } from '../days.ts';
import type { Round } from '../round.ts';
import type { HeldAnswer } from '../store/answers.ts';
import { type Rung, rungOn } from './ladder.ts';

/** Somebody who is to act: the person, or who stands in while that person is away. */
export interface Recipient {
  account: string;
  name: string;
  email: string | null;
  /** Name of the absent person. */
  insteadOf?: string | null;
}

export type Person = Exclude<Holder, 'nobody'>;

/** Who acts for an organisation today, with the absent replaced; the secretariat belongs to none (`null`). */
export type PeopleOf = (organisation: string | null, as: Person) => readonly Recipient[];

export interface Reminder {
  recipient: Recipient;
  step: string;
  /** Everything whose ball the person holds, in the order of the report. */
  answers: readonly HeldAnswer[];
}

export interface ReminderInput {
  answers: readonly HeldAnswer[];
  round: Pick<Round, 'approveBy' | 'acceptBy'>;
  people: PeopleOf;
  /** By account, the day of the last reminder. */
  lastDay: ReadonlyMap<string, string>;
  /** ISO date. */
  today: string;
}

/** Nobody is reminded before the ball has lain there so long. */
const PATIENCE = 3;

/**
 * Whom to remind today: one mail per person over everything that waits for that person, when some of it has reached a
 * new rung of the ladder; never on two days in a row, never of a ball that came less than three days ago.
 */
export function remindersDue(input: ReminderInput): Reminder[] {
  const held = heldBy(input);
  return [...held.values()].flatMap(({ recipient, answers }) => {
    const last = input.lastDay.get(recipient.account);
    if (last !== undefined && daysBetween(last, input.today) < 2) return [];
    const rungs = answers.flatMap((answer) => newRung(answer, input, last) ?? []);
    const [latest] = rungs.sort((a, b) => (a.day > b.day ? -1 : 1));
    return latest === undefined ? [] : [{ recipient, step: latest.step, answers }];
  });
}

interface Held {
  recipient: Recipient;
  answers: HeldAnswer[];
}

function heldBy({ answers, people }: ReminderInput): Map<string, Held> {
  const held = new Map<string, Held>();
  for (const answer of answers) {
    if (answer.holder === 'nobody') continue;
    const organisation = answer.holder === 'secretariat' ? null : answer.organisation;
    for (const recipient of people(organisation, answer.holder)) {
      const own = held.get(recipient.account) ?? { recipient, answers: [] };
      if (!own.answers.includes(answer)) own.answers.push(answer);
      held.set(recipient.account, own);
    }
  }
  return held;
}

function newRung(answer: HeldAnswer, { round, today }: ReminderInput, last: string | undefined): Rung | null {
  if (daysBetween(dayOf(answer.since), today) < PATIENCE) return null;
  const rung = rungOn(deadlineOf(answer, round) ?? today, today);
  return rung === null || (last !== undefined && rung.day <= last) ? null : rung;
}
