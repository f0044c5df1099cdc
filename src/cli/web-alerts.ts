import type { Ledger } from '../ledger/index.ts';
import { dayInJapan } from '../platform/index.ts';
import {
  confirmFollow,
  countCallers,
  endFollow,
  type FollowRoom,
  followToConfirm,
  followToEnd,
  publicMoments,
  requestFollow,
} from '../supports/index.ts';
import { type AlertServices, askOf, type FindingServices } from '../web/index.ts';

/** What is said of the house to those who follow by mail. */
export interface AlertSettings {
  /** Address under which people reach the pages, without a slash at its end. */
  publicUrl: string;
  /** Whether a mail server is set. */
  isSending: boolean;
}

export const followRoom = (
  { database, clock }: Pick<Ledger, 'database' | 'clock'>,
  jurisdiction: string,
  { publicUrl }: Pick<AlertSettings, 'publicUrl'>,
): FollowRoom => ({ database, clock, jurisdiction, publicUrl });

/** What a followed query finds today. */
export const findFollowed =
  ({ find }: Pick<FindingServices, 'find'>) =>
  async (query: string) =>
    (await find(askOf(new URLSearchParams(query)))).results;

/** お知らせ as the pages use them. */
export function webAlerts(
  ledger: Ledger,
  jurisdiction: string,
  { finding, ...settings }: AlertSettings & { finding: FindingServices },
): AlertServices {
  const room = followRoom(ledger, jurisdiction, settings);
  const callers = countCallers(ledger.clock);
  const find = findFollowed(finding);
  return {
    isSending: settings.isSending,
    async request(order, caller) {
      if (!callers.take(caller)) return 'too-many';
      await requestFollow(room, order);
      return 'taken';
    },
    toConfirm: (token) => followToConfirm(room, token),
    confirm: (token) => confirmFollow(room, token, find),
    toEnd: (token) => followToEnd(room, token),
    end: (token) => endFollow(room, token),
    publicMoments: () => publicMoments(ledger.database.db, jurisdiction, dayInJapan(ledger.clock.now())),
  };
}
