import { MONEY_KINDS } from '../kinds.ts';
import type { Support } from '../support.ts';
import type { Ask, Candidate, Counts, FoundSupport } from './ask.ts';
import type { FindCatalogue, Numbered } from './catalogue.ts';

type Filter = (found: FoundSupport) => boolean;
const FACETS = ['purposes', 'kinds', 'levels', 'isOpen', 'closesBy', 'leastAmount'] as const;
type Facet = (typeof FACETS)[number];

const among = <T>(wanted: readonly T[] | undefined, values: readonly T[]): boolean =>
  wanted === undefined || wanted.length === 0 || values.some((value) => wanted.includes(value));

export const canApply = ({ opening: { state } }: FoundSupport): boolean =>
  state === 'open' || state === 'always';

/** The last day of the call that can be applied for, or of the next one; none for what is taken at any time. */
export const lastDayOf = ({ opening }: FoundSupport): string | undefined =>
  opening.state === 'always' || opening.state === 'closed' ? undefined : opening.call.closesOn;

/** Those that the ask has. */
function filtersOf(ask: Ask): Partial<Record<Facet, Filter>> {
  const filters: Record<Facet, Filter> = {
    purposes: ({ support }) => among(ask.purposes, support.purposes),
    kinds: ({ support }) => among(ask.kinds, [support.kind]),
    levels: ({ support }) => among(ask.levels, [support.operator.level]),
    isOpen: (found) => ask.isOpen !== true || canApply(found),
    closesBy: (found) => ask.closesBy === undefined || (lastDayOf(found) ?? '9999') <= ask.closesBy,
    leastAmount: ({ support }) => ask.leastAmount === undefined || mayBring(support, ask.leastAmount),
  };
  return Object.fromEntries(Object.entries(filters).filter(([facet]) => ask[facet as Facet] !== undefined));
}

/** Money whose amount the operator has not said may be enough. */
function mayBring({ amounts = [], loan, kind }: Support, least: number): boolean {
  const limits = [
    ...amounts.map(({ ceiling, perUnit }) =>
      perUnit === undefined ? ceiling : perUnit.most === undefined ? undefined : perUnit.yen * perUnit.most,
    ),
    ...(loan === undefined ? [] : [loan.limit]),
  ];
  if (limits.length === 0) return MONEY_KINDS.includes(kind);
  return limits.some((limit) => limit === undefined || limit >= least);
}

export function filtered<F extends FoundSupport>(all: readonly F[], ask: Ask): F[] {
  const filters = Object.values(filtersOf(ask));
  if (filters.length === 0) return [...all];
  return all.filter((found) => filters.every((filter) => filter(found)));
}

/** How many there are of each, were that the only filter of its kind. */
export function countsOf(
  { purposes, kinds, levels }: Pick<FindCatalogue, 'purposes' | 'kinds' | 'levels'>,
  all: readonly Candidate[],
  ask: Ask,
): Counts {
  const filters = filtersOf(ask);
  const passing = (facet: Facet) => {
    const others = FACETS.flatMap((other) => (other === facet ? [] : (filters[other] ?? [])));
    return others.length === 0 ? all : all.filter((found) => others.every((filter) => filter(found)));
  };
  const lists = timesOf(purposes, passing('purposes'));
  return {
    purposes: summed(lists.flatMap(([list, times]) => list.map((each) => [each, times] as const))),
    kinds: summed(timesOf(kinds, passing('kinds'))),
    levels: summed(timesOf(levels, passing('levels'))),
    isOpen: passing('isOpen').reduce((count, found) => count + (canApply(found) ? 1 : 0), 0),
  };
}

/** How many of those that were found have each value; to look at their numbers costs less than to look at each of them. */
function timesOf<T>({ numbers, all }: Numbered<T>, found: readonly Candidate[]): (readonly [T, number])[] {
  const times = new Uint32Array(all.length);
  for (const { at } of found) times[numbers[at]!]! += 1;
  return all.flatMap((value, number) => (times[number]! > 0 ? [[value, times[number]!] as const] : []));
}

function summed<K extends string>(counts: readonly (readonly [K, number])[]): Partial<Record<K, number>> {
  const sums: Partial<Record<K, number>> = {};
  for (const [value, count] of counts) sums[value] = (sums[value] ?? 0) + count;
  return sums;
}
