import { randomUUID } from 'node:crypto';
import { currentActor, dayInJapan, recordChange, recordedWriting } from '../platform/index.ts';
import type { Account } from './account.ts';
import type { PeopleHouse } from './house.ts';
import { openAccount } from './open-account.ts';
import { PeopleRefused } from './refused.ts';
import { accountById } from './store/accounts.ts';
import { endSubstitution as end, insertSubstitution, substitutionsSince } from './store/substitutions.ts';

/** 代理. ISO dates, both included. */
export interface Substitution {
  id: string;
  absent: Account;
  substitute: Account;
  fromDay: string;
  toDay: string;
}

export interface SubstitutionOrder {
  /** Ids of accounts. */
  absent: string;
  substitute: string;
  fromDay: string;
  toDay: string;
}

const LONGEST = 366;
const DAY = 24 * 60 * 60 * 1000;

/** Those in force and to come; of one person, absent or standing in, when named. */
export async function substitutions(
  { database, clock, jurisdiction }: PeopleHouse,
  account: string | null = null,
): Promise<Substitution[]> {
  const today = dayInJapan(clock.now());
  const found = await substitutionsSince(database.db, jurisdiction, today, account);
  return found.map((each) => ({
    ...each,
    absent: openAccount(each.absent),
    substitute: openAccount(each.substitute),
  }));
}

/**
 * Between the two days, in Japan, the substitute may do what the absent person may. Only somebody of the same
 * organisation can be one.
 * @throws PeopleRefused
 */
export async function substitute(house: PeopleHouse, order: SubstitutionOrder): Promise<void> {
  const { clock, jurisdiction } = house;
  requireDays(order, dayInJapan(clock.now()));
  await recordedWriting(house.database, async (connection) => {
    const absent = await accountById(connection, jurisdiction, order.absent);
    const person = await accountById(connection, jurisdiction, order.substitute);
    if (absent === null || person === null || absent.id === person.id || person.state === 'disabled') {
      throw new PeopleRefused('代理の人を選んでください。');
    }
    if (absent.organisation !== person.organisation || absent.isSample !== person.isSample) {
      throw new PeopleRefused('代理の人は、同じ所属の人から選んでください。');
    }
    const createdAt = clock.now().toISOString();
    const createdBy = currentActor().name;
    const row = { jurisdiction, id: randomUUID(), ...order, createdBy, createdAt };
    await insertSubstitution(connection, row);
    await recordChange(connection, clock, {
      ...{ jurisdiction, action: 'substitution.made', subject: `substitution/${row.id}` },
      ...{ before: null, after: order },
    });
  });
}

/** From now on the substitute stands in no more. @throws PeopleRefused */
export async function endSubstitution(house: PeopleHouse, id: string): Promise<void> {
  const { clock, jurisdiction } = house;
  await recordedWriting(house.database, async (connection) => {
    const isEnded = await end(connection, jurisdiction, id, clock.now().toISOString());
    if (!isEnded) throw new PeopleRefused('その代理は、すでに終わっています。');
    await recordChange(connection, clock, {
      ...{ jurisdiction, action: 'substitution.ended', subject: `substitution/${id}` },
      ...{ before: null, after: null },
    });
  });
}

function requireDays({ fromDay, toDay }: SubstitutionOrder, today: string): void {
  const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  if (!isDay(fromDay) || !isDay(toDay)) throw new PeopleRefused('初めの日と終わりの日を入れてください。');
  if (toDay < fromDay) throw new PeopleRefused('終わりの日を、初めの日か、その後の日にしてください。');
  if (toDay < today)
    throw new PeopleRefused('終わりの日は、もう過ぎています。今日か、その後の日にしてください。');
  if ((Date.parse(toDay) - Date.parse(fromDay)) / DAY >= LONGEST) {
    throw new PeopleRefused('代理の期間は、1年までにしてください。');
  }
}
