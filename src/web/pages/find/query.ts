import { isDay } from '../../../organisations/index.ts';
import { type Ask, isPurpose, isSupportKind, type OperatorLevel } from '../../../supports/index.ts';
import { numberIn, type Pair, profileOf, profilePairs } from './profile-query.ts';

/** The longest sentence that is read; more is no search. */
const LONGEST = 500;
const LEVELS: readonly OperatorLevel[] = ['nation', 'prefecture', 'municipality', 'institution'];
/**
 * What an address asks for. Nobody gets an error for a mistyped address: what is no answer is as if it had not been
 * said. No key holds a name, so that the address can be given to others.
 */
export function askOf(query: URLSearchParams): Ask {
  const text = query.get('q')?.trim().slice(0, LONGEST);
  const levels = LEVELS.filter((level) => query.getAll('level').includes(level));
  const by = query.get('by');
  const least = numberIn(query, 'least', 1e12);
  const [purposes, kinds] = [
    query.getAll('purpose').filter(isPurpose),
    query.getAll('kind').filter(isSupportKind),
  ];
  return {
    ...(text ? { text } : {}),
    profile: profileOf(query),
    ...(purposes.length > 0 ? { purposes } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(levels.length > 0 ? { levels } : {}),
    ...(query.get('open') === '1' ? { isOpen: true } : {}),
    ...(by !== null && isDay(by) ? { closesBy: by } : {}),
    ...(least === undefined ? {} : { leastAmount: least }),
    ...(query.get('sort') === 'deadline' ? { sort: 'deadline' as const } : {}),
  };
}

/** The same as an address holds it, in one fixed order: the same ask has one address. */
export function queryOf(ask: Ask): URLSearchParams {
  const { profile = {} } = ask;
  const pairs: Pair[] = [
    ['q', ask.text],
    ...profilePairs(profile),
    ...(ask.purposes ?? []).map((each): [string, string] => ['purpose', each]),
    ...(ask.kinds ?? []).map((each): [string, string] => ['kind', each]),
    ...(ask.levels ?? []).map((each): [string, string] => ['level', each]),
    ['open', ask.isOpen ? 1 : undefined],
    ['by', ask.closesBy],
    ['least', ask.leastAmount],
    ['sort', ask.sort === 'deadline' ? 'deadline' : undefined],
  ];
  return new URLSearchParams(
    pairs.flatMap(([key, value]): [string, string][] =>
      value === undefined || value === '' ? [] : [[key, String(value)]],
    ),
  );
}
