import { MONEY_KINDS, type SupportKind } from '../kinds.ts';
import type { Purpose } from '../purposes.ts';
import type { OperatorLevel, Support } from '../support.ts';
import type { Ask, Counts, FoundSupport } from './ask.ts';

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

export function filtered(all: readonly FoundSupport[], ask: Ask): FoundSupport[] {
  const filters = Object.values(filtersOf(ask));
  if (filters.length === 0) return [...all];
  return all.filter((found) => filters.every((filter) => filter(found)));
}

/** How many there are of each, were that the only filter of its kind. */
export function countsOf(all: readonly FoundSupport[], ask: Ask): Counts {
  const filters = filtersOf(ask);
  const without = (facet: Facet) => {
    const others = FACETS.flatMap((other) => (other === facet ? [] : (filters[other] ?? [])));
    return others.length === 0 ? all : all.filter((found) => others.every((filter) => filter(found)));
  };
  const purposes = tallyOf<Purpose>();
  for (const { support } of without('purposes')) for (const each of support.purposes) purposes.add(each);
  const kinds = tallyOf<SupportKind>();
  for (const { support } of without('kinds')) kinds.add(support.kind);
  const levels = tallyOf<OperatorLevel>();
  for (const { support } of without('levels')) levels.add(support.operator.level);
  let isOpen = 0;
  for (const found of without('isOpen')) if (canApply(found)) isOpen += 1;
  return { purposes: purposes.counts, kinds: kinds.counts, levels: levels.counts, isOpen };
}

function tallyOf<K extends string>() {
  const counts: Partial<Record<K, number>> = {};
  const add = (value: K) => {
    counts[value] = (counts[value] ?? 0) + 1;
  };
  return { counts, add };
}
