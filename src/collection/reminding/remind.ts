import { type Connection, dayInJapan, queueMail, recordChange, recordNothing } from '../../platform/index.ts';
import { inRound, type RoundRoom } from '../room.ts';
import { answersOf, type HeldAnswer } from '../store/answers.ts';
import { insertReminder, lastReminders } from '../store/reminders.ts';
import { type HeldRound, roundOf } from '../store/rounds.ts';
import { type Person, type Recipient, type Reminder, remindersDue } from './due.ts';
import { reminderMail } from './words.ts';

export interface Reminding {
  /** Who acts for an organisation today; asked once for each that holds a ball. */
  people: (organisation: string | null, as: Person) => Promise<readonly Recipient[]>;
  pageOf: (answer: HeldAnswer) => string;
}

export interface Reminded {
  mails: number;
  /** Names of people who should have been reminded and have no mail address. */
  unreachable: readonly string[];
}

/**
 * Reminds whom the ladder says of an open round, each mail with its note in one transaction: asked twice on a day, it
 * sends nothing the second time.
 * @returns the number of mails, and who has no address
 */
export async function remind(room: RoundRoom, fiscalYear: number, reminding: Reminding): Promise<Reminded> {
  const key = { jurisdiction: room.jurisdiction, fiscalYear };
  const round = await roundOf(room.database.db, key);
  if (round === null) return { mails: 0, unreachable: [] };
  const answers = await answersOf(room.database.db, key);
  const people = await peopleOf(answers, reminding);
  const today = dayInJapan(room.clock.now());
  return inRound(room, async (connection) => {
    const lastDay = await lastReminders(connection, room.jurisdiction);
    const due = remindersDue({ answers, round, people, lastDay, today });
    const sent: Reminder[] = [];
    for (const each of due) {
      if (await send(connection, room, each, { round, today, pageOf: reminding.pageOf })) sent.push(each);
    }
    if (sent.length === 0) recordNothing(connection);
    else await recordSent(connection, room, fiscalYear, sent);
    const unreachable = due.filter(({ recipient }) => recipient.email === null);
    return { mails: sent.length, unreachable: unreachable.map(({ recipient }) => recipient.name) };
  });
}

async function send(
  connection: Connection,
  { jurisdiction, clock }: RoundRoom,
  reminder: Reminder,
  context: { round: HeldRound; today: string; pageOf: Reminding['pageOf'] },
): Promise<boolean> {
  const { account, email } = reminder.recipient;
  if (email === null) return false;
  const { fiscalYear } = context.round;
  const note = { jurisdiction, account, day: context.today, fiscalYear, step: reminder.step };
  if (!(await insertReminder(connection, note))) return false;
  await queueMail(connection, clock, {
    jurisdiction,
    account,
    to: email,
    ...reminderMail(reminder, context),
  });
  return true;
}

const recordSent = (
  connection: Connection,
  { jurisdiction, clock }: RoundRoom,
  fiscalYear: number,
  sent: readonly Reminder[],
): Promise<void> =>
  recordChange(connection, clock, {
    ...{ jurisdiction, action: 'round.reminded', subject: `round/${fiscalYear}`, before: null },
    after: sent.map(({ recipient, step, answers }) => ({
      ...{ account: recipient.account, step, answers: answers.map(({ id }) => id) },
    })),
  });

async function peopleOf(answers: readonly HeldAnswer[], { people }: Reminding) {
  const found = new Map<string, readonly Recipient[]>();
  const keyOf = (organisation: string | null, as: Person) => `${as}/${organisation ?? ''}`;
  for (const { holder, organisation } of answers) {
    if (holder === 'nobody') continue;
    const asked = holder === 'secretariat' ? null : organisation;
    const key = keyOf(asked, holder);
    if (!found.has(key)) found.set(key, await people(asked, holder));
  }
  return (organisation: string | null, as: Person) => found.get(keyOf(organisation, as)) ?? [];
}
