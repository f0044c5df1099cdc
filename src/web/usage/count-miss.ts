import type { Context } from 'hono';
import { type Ask, demandOf, type Found } from '../../supports/index.ts';
import type { Side } from '../site.ts';
import type { FiguresServices } from '../support-services.ts';
import { isByPeople } from './by-people.ts';

/**
 * Notes what was searched for in vain. Such a page is never kept by the cache: the next one who searches for the same is
 * counted, too.
 */
export function countMiss(
  c: Context,
  { figures, side }: { figures: Pick<FiguresServices, 'miss'>; side: Side },
  ask: Ask,
  found: Found,
): void {
  const demand = demandOf(ask, found);
  if (demand === null) return;
  c.header('cache-control', 'no-store');
  if (side !== 'staff' && isByPeople(c)) figures.miss(demand);
}
