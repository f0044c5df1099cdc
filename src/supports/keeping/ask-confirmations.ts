import {
  type Connection,
  queueMail,
  recordChange,
  recordedWriting,
  recordNothing,
} from '../../platform/index.ts';
import { lastAskedOf, noteAsked } from './asked.ts';
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
  const own = new Set(await noteAsked(connection, room.jurisdiction, ids, todayOf(room)));
  return mails.flatMap(({ keeper, supports }) => {
    const claimedOnes = supports.filter(({ id }) => own.has(id));
    return claimedOnes.length === 0 ? [] : [{ keeper, supports: claimedOnes }];
  });
}
