import type { BoardRow } from '../../../../collection/index.ts';

export const SHOWN = [
  'all',
  'open',
  'late',
  'errors',
  'remarks',
  'editor',
  'approver',
  'secretariat',
] as const;
export type Shown = (typeof SHOWN)[number];

export const SORTS = [
  'listed',
  'name',
  'oldest',
  'errors',
  'warnings',
  'remarks',
  'late',
  'expected',
] as const;
export type Sort = (typeof SORTS)[number];

/** What the address asks of the board; what it mistypes counts as nothing asked. */
export interface Asked {
  show: Shown;
  sort: Sort;
}

export const askedOf = (show: string | undefined, sort: string | undefined): Asked => ({
  show: SHOWN.find((each) => each === show) ?? 'all',
  sort: SORTS.find((each) => each === sort) ?? 'listed',
});

const tests: Record<Shown, (row: BoardRow) => boolean> = {
  all: () => true,
  open: ({ holder }) => holder !== 'nobody',
  late: ({ late }) => late > 0,
  errors: ({ errors }) => errors > 0,
  remarks: ({ openRemarks }) => openRemarks > 0,
  editor: ({ holder }) => holder === 'editor',
  approver: ({ holder }) => holder === 'approver',
  secretariat: ({ holder }) => holder === 'secretariat',
};

/** How long the ball has lain anywhere but with those who are done. */
export const oldestOf = ({ oldestDays: { accepted: _, ...open } }: BoardRow): number =>
  Math.max(0, ...Object.values(open));

const collator = new Intl.Collator('ja');

const orders: Record<Sort, (a: BoardRow, b: BoardRow) => number> = {
  listed: () => 0,
  name: (a, b) => collator.compare(a.name, b.name),
  oldest: (a, b) => oldestOf(b) - oldestOf(a),
  errors: (a, b) => b.errors - a.errors,
  warnings: (a, b) => b.warnings - a.warnings,
  remarks: (a, b) => b.openRemarks - a.openRemarks,
  late: (a, b) => b.late - a.late,
  expected: (a, b) => collator.compare(b.expected ?? '', a.expected ?? ''),
};

/** The rows that are asked for, in the order that is asked for; worst first. */
export const rowsAsked = (rows: readonly BoardRow[], { show, sort }: Asked): BoardRow[] =>
  rows.filter(tests[show]).sort(orders[sort]);
