import type { Purpose } from '../purposes.ts';
import type { FoundSupport } from './ask.ts';
import { lastDayOf } from './filters.ts';
import { BROAD } from './wanted-purposes.ts';

const NOTHING_NAMED: ReadonlySet<string> = new Set();

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
  const by = sort === 'fit' ? byFit : byDay;
  const sorted = (isOne: (each: FoundSupport) => boolean) => found.filter(isOne).sort(by);
  const isNamed = ({ support }: FoundSupport) => named.has(support.id);
  return [
    ...(named.size === 0 ? [] : inOrder(found.filter(isNamed), sort, NOTHING_NAMED)),
    ...sorted((each) => !isClosed(each) && !isNamed(each)),
    ...sorted((each) => isClosed(each) && !isNamed(each)),
  ];
}

/** So many of the best are looked through for the first ten. */
const LOOKED_THROUGH = 40;
const SHOWN = 10;
/** What a support loses for each one before it that serves the same, from the third on. */
const AGAIN = 0.8;

/**
 * Who wants two things sees both: of much that serves only one of them, each further one stands back a little. What was
 * asked for by its name stays in front, what is closed behind.
 */
export function mixed(
  sorted: readonly FoundSupport[],
  wanted: readonly Purpose[],
  named: ReadonlySet<string>,
): FoundSupport[] {
  const telling = wanted.filter((purpose) => !BROAD.includes(purpose));
  const isFirst = ({ support }: FoundSupport) => named.has(support.id);
  const open = sorted.filter((found) => !isFirst(found) && !isClosed(found));
  const shown = sorted.filter(isFirst);
  const left = open.slice(0, LOOKED_THROUGH);
  const times = new Map<Purpose, number>();
  while (telling.length > 1 && left.length > 0 && shown.length < SHOWN) {
    const worth = left.map((found) => found.score - lossOf(found, telling, times));
    const [next] = left.splice(worth.indexOf(Math.max(...worth)), 1);
    for (const purpose of next!.support.purposes) times.set(purpose, (times.get(purpose) ?? 0) + 1);
    shown.push(next!);
  }
  const closed = sorted.filter((found) => !isFirst(found) && isClosed(found));
  return [...shown, ...left, ...open.slice(LOOKED_THROUGH), ...closed];
}

function lossOf(
  { support }: FoundSupport,
  wanted: readonly Purpose[],
  times: ReadonlyMap<Purpose, number>,
): number {
  const counts = support.purposes.flatMap((each) => (wanted.includes(each) ? [times.get(each) ?? 0] : []));
  return AGAIN * Math.max(0, (counts.length === 0 ? 0 : Math.min(...counts)) - 1);
}

/** So far down the list the general consultation comes at the latest. */
const PLACE = 9;

/**
 * Who is at a loss finds somebody to talk to: the general consultation (one with no requirements that serves the most
 * purposes) stands in the first ten, wherever it would have come.
 */
export function withConsultation(
  sorted: readonly FoundSupport[],
  general: FoundSupport | undefined,
): FoundSupport[] {
  if (
    general === undefined ||
    sorted.slice(0, PLACE + 1).some(({ support }) => support.id === general.support.id)
  ) {
    return [...sorted];
  }
  const others = sorted.filter(({ support }) => support.id !== general.support.id);
  return [...others.slice(0, PLACE), general, ...others.slice(PLACE)];
}

const isClosed = ({ opening }: FoundSupport): boolean => opening.state === 'closed';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const dayOf = (found: FoundSupport): string => lastDayOf(found) ?? '9999';
const idOrder = (a: FoundSupport, b: FoundSupport): number => compare(a.support.id, b.support.id);
