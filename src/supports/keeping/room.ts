import {
  type Clock,
  type Connection,
  type Database,
  dayInJapan,
  recordChange,
} from '../../platform/index.ts';
import type { KeptSupport } from './kept.ts';
import { SupportRefused } from './refused.ts';
import type { Keeper } from './steps.ts';
import { keptSupport } from './store.ts';

/** Where the supports of one jurisdiction are kept. */
export interface SupportRoom {
  database: Pick<Database, 'db' | 'flush'>;
  clock: Clock;
  jurisdiction: string;
}

/** Who acts, and as what: the table of steps holds for it. */
export interface KeptBy {
  account: string | null;
  name: string;
  as: readonly Keeper[];
}

/**
 * The support, held until the transaction ends.
 * @throws SupportRefused
 */
export async function heldSupport(
  connection: Connection,
  { jurisdiction }: SupportRoom,
  id: string,
): Promise<KeptSupport> {
  const held = await keptSupport(connection, jurisdiction, id, 'hold');
  if (held === null) {
    throw new SupportRefused('この支援メニューは見つかりません。一覧を開き直してください。');
  }
  return held;
}

/** Tells the log what became of a support; to be called last. */
export const recordSupport = (
  connection: Connection,
  { jurisdiction, clock }: SupportRoom,
  id: string,
  change: { action: string; before: unknown; after: unknown },
): Promise<void> => recordChange(connection, clock, { jurisdiction, subject: `support/${id}`, ...change });

export const nowOf = ({ clock }: SupportRoom): string => clock.now().toISOString();

/** ISO date in Japan. */
export const todayOf = ({ clock }: SupportRoom): string => dayInJapan(clock.now());
