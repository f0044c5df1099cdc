import { sql } from 'drizzle-orm';
import {
  type Connection,
  queueMail,
  recordChange,
  recordedWriting,
  recordNothing,
  rows,
} from '../../platform/index.ts';
import { confirmationMail } from './confirmation-words.ts';
import { type ConfirmationMail, confirmationMails, type SupportKeeper } from './confirmations.ts';
import type { KeptSupport } from './kept.ts';
import { type SupportRoom, todayOf } from './room.ts';
import { keptSupports } from './store.ts';

export interface ConfirmationAsking {
  /** Who keeps for an organisation today; `null`: for the secretariat. */
  keepers: (owner: string | null) => readonly SupportKeeper[];
  pageOf: (support: KeptSupport) => string;
}

export interface AskedForConfirmation {
  mails: number;
  /** Names of people who should have been asked and have no mail address. */
  unreachable: readonly string[];
}

/**
 * Asks the owners of supports that nobody has confirmed for six months, each mail with its note in one transaction: asked
 * twice on a day, it sends nothing the second time.
 */
export async function askConfirmations(
  room: SupportRoom,
  { keepers, pageOf }: ConfirmationAsking,
): Promise<AskedForConfirmation> {
  const { database, jurisdiction, clock } = room;
  const today = todayOf(room);
  return recordedWriting(database, async (connection) => {
    const supports = await keptSupports(connection, jurisdiction);
    const lastAsked = await lastAskedOf(connection, jurisdiction);
    const due = confirmationMails({ supports, keepers, lastAsked, today });
    const mails = await claimed(connection, room, due.filter(isReachable));
    for (const mail of mails) {
      const { account, email } = mail.keeper;
      const text = confirmationMail(mail, pageOf);
      await queueMail(connection, clock, { jurisdiction, account, to: email ?? '', ...text });
    }
    if (mails.length === 0) recordNothing(connection);
    else {
      await recordChange(connection, clock, {
        ...{ jurisdiction, action: 'support.confirmation-asked', subject: 'support', before: null },
        after: mails.map(({ keeper, supports: own }) => ({
          ...{ account: keeper.account, supports: own.map(({ id }) => id) },
        })),
      });
    }
    const unreachable = due.filter((each) => !isReachable(each)).map(({ keeper }) => keeper.name);
    return { mails: mails.length, unreachable };
  });
}

const isReachable = ({ keeper }: ConfirmationMail): boolean => keeper.email !== null;

/** Notes that their owners are asked today; what another process has noted on this day is left to it. */
async function claimed(
  connection: Connection,
  room: SupportRoom,
  mails: readonly ConfirmationMail[],
): Promise<ConfirmationMail[]> {
  const ids = [...new Set(mails.flatMap(({ supports }) => supports.map(({ id }) => id)))].sort();
  const noted = await rows<{ support: string }>(
    connection,
    sql`insert into confirmation_asked (jurisdiction, support, asked_on)
      select ${room.jurisdiction}, id, ${todayOf(room)}::date
      from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as id
      on conflict do nothing returning support`,
  );
  const own = new Set(noted.map(({ support }) => support));
  return mails.flatMap(({ keeper, supports }) => {
    const claimedOnes = supports.filter(({ id }) => own.has(id));
    return claimedOnes.length === 0 ? [] : [{ keeper, supports: claimedOnes }];
  });
}

async function lastAskedOf(
  connection: Connection,
  jurisdiction: string,
): Promise<ReadonlyMap<string, string>> {
  const found = await rows<{ support: string; day: string }>(
    connection,
    sql`select support, max(asked_on)::text as day from confirmation_asked
      where jurisdiction = ${jurisdiction} group by support`,
  );
  return new Map(found.map(({ support, day }) => [support, day]));
}
