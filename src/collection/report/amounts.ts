import type { Money } from '../../ledger/index.ts';
import { parseThousandYen } from '../../values/index.ts';
import { fieldValue } from '../questions/index.ts';
import type { ReportedAnswer } from './listed.ts';

const PARTS = ['cost', 'national', 'other', 'general'] as const;

/** What an answer states of money, in 千円; `null` where it states nothing that is an amount. */
export function moneyOf(answer: ReportedAnswer): Money {
  const [cost, national, other, general] = PARTS.map((key) => parseThousandYen(fieldValue(answer, key)));
  return { cost: cost!, national: national!, other: other!, general: general! };
}

/** What stands where an amount was asked, and is none. */
export function unreadableAmounts(answer: ReportedAnswer): { field: keyof Money; text: string }[] {
  const stated = PARTS.map((field) => ({ field, text: fieldValue(answer, field).trim() }));
  return stated.filter(({ text }) => text !== '' && parseThousandYen(text) === null);
}

/** `null` when none of the rows states the part. */
export function sumOf(rows: readonly Money[]): Money {
  const [cost, national, other, general] = PARTS.map((key) => {
    const stated = rows.flatMap((row) => row[key] ?? []);
    return stated.length === 0 ? null : stated.reduce((sum, each) => sum + each, 0);
  });
  return { cost: cost!, national: national!, other: other!, general: general! };
}
