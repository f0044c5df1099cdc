import type { PolicyRow, PolicySort } from '../../../ledger/index.ts';

export interface Order {
  by: PolicySort;
  descending: boolean;
}

const MONEY = ['cost', 'national', 'other', 'general'] as const;
const ALL: readonly PolicySort[] = ['listed', 'name', 'division', 'period', ...MONEY];

export const isMoney = (by: PolicySort): by is (typeof MONEY)[number] =>
  (MONEY as readonly string[]).includes(by);

/** The order that the address asks for; money falls and words rise unless it says otherwise. */
export function orderOf(sort: string | undefined, order: string | undefined): Order {
  const by = ALL.find((each) => each === sort) ?? 'listed';
  return { by, descending: order === undefined ? isMoney(by) : order === 'desc' };
}

/** Rows in this order; rows without a value come last either way, equal ones stay as the paper lists them. */
export function sorted(rows: readonly PolicyRow[], { by, descending }: Order): PolicyRow[] {
  if (by === 'listed') return [...rows];
  const sign = descending ? -1 : 1;
  const compare = isMoney(by)
    ? (a: PolicyRow, b: PolicyRow) => last(a[by], b[by], (x, y) => sign * (x - y))
    : (a: PolicyRow, b: PolicyRow) =>
        last(wordOf(a, by), wordOf(b, by), (x, y) => sign * collator.compare(x, y));
  return [...rows].sort(compare);
}

const collator = new Intl.Collator('ja');

function wordOf(row: PolicyRow, by: PolicySort): string | null {
  if (by === 'period') return row.period;
  return by === 'division' ? (row.divisions[0] ?? null) : row.name;
}

function last<T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compare(a, b);
}
