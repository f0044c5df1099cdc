import type { MonthSpan } from '../../../supports/index.ts';

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The months that an address asks for; without one this fiscal year until today. A mistyped one is as if it were not there. */
export function monthsAsked(query: URLSearchParams, today: string): MonthSpan {
  const asked = (key: string): string | null => {
    const month = query.get(key) ?? '';
    return MONTH.test(month) ? month : null;
  };
  const [from, to] = [asked('from') ?? firstOfFiscalYear(today), asked('to') ?? today.slice(0, 7)];
  return from <= to ? { from, to } : { from: to, to: from };
}

function firstOfFiscalYear(today: string): string {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return `${month >= 4 ? year : year - 1}-04`;
}
