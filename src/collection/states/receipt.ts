import { contentHash } from '../../platform/index.ts';
import { shortEra } from '../../values/index.ts';
import type { Answer, Receipt } from '../answer.ts';
import type { StoredEvent } from '../store/events.ts';

/** R3-0042: the round's year and its running number. */
export const receiptNumber = (fiscalYear: number, running: number): string =>
  `${shortEra(fiscalYear)}-${String(running).padStart(4, '0')}`;

/** SHA-256 of all that was submitted, typed and counted, hexadecimal; the order of the fields does not matter. */
export function hashOfAnswer({ values, counted }: Pick<Answer, 'values' | 'counted'>): string {
  const locked = Object.entries(counted).map(([key, { value }]) => [key, value]);
  return contentHash({ ...values, ...Object.fromEntries(locked) });
}

/** The receipt of a submission as its event keeps it. */
export function receiptOfEvent({ kind, receipt, hash, at, name, version }: StoredEvent): Receipt | null {
  if (kind !== 'submitted' || receipt === null || hash === null) return null;
  return { number: receipt, at, name, version, hash };
}

/** Of the last submission that was not taken back. */
export function standingReceipt(events: readonly StoredEvent[]): Receipt | null {
  const last = events.findLast(({ kind }) => kind === 'submitted' || kind === 'withdrawn');
  return last === undefined ? null : receiptOfEvent(last);
}
