import type { Purpose } from '../purposes.ts';
import type { FoundSupport } from './ask.ts';
import { lastDayOf } from './filters.ts';
import { BROAD } from './wanted-purposes.ts';

/**
 * The best first, or what closes first and what is closed behind. `named`: ids of what was asked for by its name, which
 * goes before all others.
 */
export function inOrder(
  found: readonly FoundSupport[],
  sort: 'fit' | 'deadline',
  named: ReadonlySet<string>,
): FoundSupport[] {
  const groups: [FoundSupport[], FoundSupport[], FoundSupport[], FoundSupport[]] = [[], [], [], []];
  for (const each of found) groups[placeOf(each, sort, named)].push(each);
  return groups.flatMap((group) => (sort === 'fit' ? bestFirst(group) : soonestFirst(group)));
}

function placeOf(found: FoundSupport, sort: 'fit' | 'deadline', named: ReadonlySet<string>): 0 | 1 | 2 | 3 {
  if (isNamed(found, named)) return isClosed(found) ? 1 : 0;
  return sort === 'deadline' && isClosed(found) ? 3 : 2;
}

const isNamed = ({ support }: FoundSupport, named: ReadonlySet<string>): boolean =>
  named.size > 0 && named.has(support.id);

/** More than any score is. */
const MOST = 2 ** 10;
/** Scores that differ by less are the same. */
const FINE = 2 ** 16;
const PLACES = 2 ** 24;

/**
 * By score; of equals what came first. Sorted are numbers, each made of score and place: for tens of thousands that is
 * many times as fast as to compare by a function.
 */
function bestFirst(found: readonly FoundSupport[]): FoundSupport[] {
  const keys = new Float64Array(found.length);
  for (let at = 0; at < found.length; at += 1) {
    keys[at] = Math.round((MOST - found[at]!.score) * FINE) * PLACES + at;
  }
  return Array.from(keys.sort(), (key) => found[key % PLACES]!);
}

const soonestFirst = (found: readonly FoundSupport[]): FoundSupport[] =>
  bestFirst(found)
    .map((each) => ({ each, day: lastDayOf(each) ?? '9999' }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ each }) => each);

/** So many of the best are looked through for the first ten. */
const LOOKED_THROUGH = 40;
const SHOWN = 10;
/** What a support loses for each one before it that serves the same, from the third on. */
const AGAIN = 0.6;

/**
 * Who wants two things sees both: of much that serves only one of them, each further one stands back a little. What was
 * asked for by its name stays in front.
 */
export function mixed(
  sorted: readonly FoundSupport[],
  wanted: readonly Purpose[],
  named: ReadonlySet<string>,
): FoundSupport[] {
  const telling = wanted.filter((purpose) => !BROAD.includes(purpose));
  const firsts = sorted.findIndex((found) => !isNamed(found, named));
  const begin = firsts < 0 ? sorted.length : firsts;
  const looked = sorted.slice(begin, begin + LOOKED_THROUGH);
  const left = [...looked];
  const shown = sorted.slice(0, begin);
  const others = sorted.slice(begin + left.length);
  const times = new Map<Purpose, number>();
  while (telling.length > 1 && left.length > 0 && shown.length < SHOWN) {
    const worth = left.map((found) => found.score - lossOf(found, telling, times));
    const [next] = left.splice(worth.indexOf(Math.max(...worth)), 1);
    for (const purpose of next!.support.purposes) times.set(purpose, (times.get(purpose) ?? 0) + 1);
    shown.push(next!);
  }
  return [...shown, ...left, ...others];
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
