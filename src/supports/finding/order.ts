import type { FoundSupport } from './ask.ts';
import { lastDayOf } from './filters.ts';

/**
 * The best first, or what closes first; what is closed behind all that is not, whatever it is. `named`: ids of what was
 * asked for by its name, which goes before all others.
 */
export function inOrder(
  found: readonly FoundSupport[],
  sort: 'fit' | 'deadline',
  named: ReadonlySet<string>,
): FoundSupport[] {
  const byFit = (a: FoundSupport, b: FoundSupport) => b.score - a.score || idOrder(a, b);
  const byDay = (a: FoundSupport, b: FoundSupport) => compare(dayOf(a), dayOf(b)) || byFit(a, b);
  return found.toSorted(
    (a, b) =>
      Number(named.has(b.support.id)) - Number(named.has(a.support.id)) ||
      Number(isClosed(a)) - Number(isClosed(b)) ||
      (sort === 'fit' ? byFit(a, b) : byDay(a, b)),
  );
}

const isClosed = ({ opening }: FoundSupport): boolean => opening.state === 'closed';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const dayOf = (found: FoundSupport): string => lastDayOf(found) ?? '9999';
const idOrder = (a: FoundSupport, b: FoundSupport): number => compare(a.support.id, b.support.id);
