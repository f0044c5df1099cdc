import { isDay } from '../../organisations/index.ts';
import { dayInJapan } from '../../platform/index.ts';
import type { KeptSupport } from './kept.ts';
import { shownOn } from './shown.ts';

/** After so many months an owner is asked whether a support still holds. */
export const MONTHS_UNTIL_ASKED = 6;

/** Somebody of the organisation that keeps a support, or who stands in for them. */
export interface SupportKeeper {
  account: string;
  name: string;
  email: string | null;
  /** Name of the absent person. */
  insteadOf?: string | null;
}

/** Since when nobody has said that what is public holds: the last confirmation, else the day on which it came out. */
export const lastWordOn = ({ confirmedOn, publishOn, changedAt }: KeptSupport): string =>
  confirmedOn ?? publishOn ?? dayInJapan(new Date(changedAt));

/** Public supports of which nobody has said for six months that they hold. */
export const confirmationsDue = (supports: readonly KeptSupport[], today: string): KeptSupport[] =>
  supports.filter((each) => isConfirmationDue(each, today));

export const isConfirmationDue = (kept: KeptSupport, today: string): boolean =>
  shownOn(kept, today) !== null && monthsAfter(lastWordOn(kept), MONTHS_UNTIL_ASKED) <= today;

/** A mail to one person about everything that is due. */
export interface ConfirmationMail {
  keeper: SupportKeeper;
  supports: readonly KeptSupport[];
}

export interface Asking {
  /** All that are kept: of those that are not due it is asked when their owner was last written to. */
  supports: readonly KeptSupport[];
  /** Who keeps for an organisation today; `null`: for the secretariat. */
  keepers: (owner: string | null) => readonly SupportKeeper[];
  /** By support, the last day on which its owner was asked. */
  lastAsked: ReadonlyMap<string, string>;
  /** ISO date. */
  today: string;
}

/** One mail per person, with everything of theirs that is due; nobody gets a second one within a month. */
export function confirmationMails(asking: Asking): ConfirmationMail[] {
  const due = new Set(confirmationsDue(asking.supports, asking.today));
  return [...heldBy(asking).values()].flatMap(({ keeper, supports }) => {
    const own = supports.filter((each) => due.has(each));
    const days = supports.flatMap(({ id }) => asking.lastAsked.get(id) ?? []);
    const isTooSoon = days.some((day) => monthsAfter(day, 1) > asking.today);
    return own.length === 0 || isTooSoon ? [] : [{ keeper, supports: own }];
  });
}

function heldBy({
  supports,
  keepers,
}: Asking): Map<string, { keeper: SupportKeeper; supports: KeptSupport[] }> {
  const held = new Map<string, { keeper: SupportKeeper; supports: KeptSupport[] }>();
  for (const support of supports) {
    for (const keeper of keepers(support.owner)) {
      const own = held.get(keeper.account) ?? { keeper, supports: [] };
      if (!own.supports.includes(support)) own.supports.push(support);
      held.set(keeper.account, own);
    }
  }
  return held;
}

/** 2026-08-31 and six months are 2027-02-28: the last day of a month that has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const all = year * 12 + (month - 1) + months;
  const start = `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}`;
  const days = [date, 30, 29, 28].map((each) => `${start}-${String(each).padStart(2, '0')}`);
  return days.find(isDay) ?? `${start}-01`;
}
