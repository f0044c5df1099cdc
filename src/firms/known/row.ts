import { isDay } from '../../organisations/index.ts';
import type { KnownFirm } from './known-firm.ts';

/** What became of a row of a file. */
export type FirmRow =
  | { kind: 'firm'; firm: KnownFirm }
  /** Closed, deleted, or no firm: it is not kept, and is forgotten where it was. */
  | { kind: 'left-out'; number: string; why: 'closed' | 'no-firm' | 'not-shown' | 'older' }
  /** It can't be taken; in Japanese. */
  | { kind: 'problem'; message: string };

export const problem = (message: string): FirmRow => ({ kind: 'problem', message });

/** A whole number as files write one (「10,000,000」, 「10000000.0」); `null` where there is none, or a negative one. */
export function wholeNumber(text: string): number | null {
  const digits = text.normalize('NFKC').replaceAll(',', '').trim();
  if (!/^\d{1,15}(?:\.0+)?$/.test(digits)) return null;
  return Number.parseInt(digits, 10);
}

/** An ISO date of 「2010-04-01」, 「2010/4/1」, 「20100401」; `null` for what is no day. */
export function dayIn(text: string): string | null {
  const [, year, month, day] =
    /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|(?=\d{4}(?:\D|$)))/.exec(text.trim()) ?? [];
  const [, compact = ''] = /^\d{4}(\d{4})(?:\D|$)/.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  const [m, d] = month === undefined ? [compact.slice(0, 2), compact.slice(2)] : [month, day ?? ''];
  const iso = `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}
