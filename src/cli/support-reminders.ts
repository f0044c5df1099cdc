import type { Ledger } from '../ledger/index.ts';
import { dayInJapan, type JobHandler } from '../platform/index.ts';
import { askConfirmations, type SupportKeeper } from '../supports/index.ts';
import { type RoundPeople, recipientsOn } from './round-people.ts';

/** The kind of the job that asks, once a day, whether supports still hold. */
export const CONFIRMATIONS_JOB = 'support-confirmations';

export interface ConfirmationHouse {
  ledger: Pick<Ledger, 'database' | 'clock'>;
  jurisdiction: string;
  people: RoundPeople;
  /** Address under which people reach this server; without a slash at its end. */
  publicUrl: string;
}

/** The daily job. Done twice on a day it sends nothing more. */
export const confirmationsHandler =
  (house: ConfirmationHouse): JobHandler =>
  async () => {
    await askForConfirmations(house);
  };

/** Asks the owners of supports that nobody has confirmed for six months. */
export async function askForConfirmations({
  ledger,
  jurisdiction,
  people,
  publicUrl,
}: ConfirmationHouse): Promise<void> {
  const { database, clock } = ledger;
  const recipients = await recipientsOn(people, dayInJapan(clock.now()));
  await askConfirmations(
    { database, clock, jurisdiction },
    {
      keepers: (owner) => keepersFor(owner, recipients),
      pageOf: ({ id }) => `${publicUrl}/support-desk/supports/${id}`,
    },
  );
}

/** Who writes for the organisation; where nobody does, who approves there; where nobody is left, the secretariat. */
export function keepersFor(
  owner: string | null,
  recipients: Awaited<ReturnType<typeof recipientsOn>>,
): readonly SupportKeeper[] {
  const own = owner === null ? [] : (['editor', 'approver'] as const).map((as) => recipients(owner, as));
  return own.find((people) => people.length > 0) ?? recipients(null, 'secretariat');
}
