import { dayAfter } from '../calls/days.ts';
import type { DateFact, Requirement } from '../condition.ts';

/** No support has a limit before this day. */
const LONG_AGO = '0001-01-01';

/** The first day of each time between the limits that occur: between two of them every day is answered alike. */
export function daysApart(fact: DateFact, requirements: readonly Requirement[]): string[] {
  const firsts = requirements.flatMap((each) => {
    if (each.kind !== 'date' || each.of !== fact) return [];
    return [each.is === 'from' ? each.day : dayAfter(each.day, 1)];
  });
  return [...new Set([LONG_AGO, ...firsts])].toSorted();
}
