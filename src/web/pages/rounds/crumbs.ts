import { formatFiscalYear } from '../../../values/index.ts';
import type { Crumb } from '../../components/breadcrumbs.tsx';
import type { NavPlace } from '../../components/layout.tsx';
import type { Site } from '../../site.ts';
import { words as shared } from '../../words.ts';
import { roundHref } from './links.ts';

/** Under which room of the staff side a page of the round stands for this visitor. */
export const roundPlace = (site: Site): NavPlace => (site.may('round.see') ? 'round' : 'answers');

/** The pages above one of a round: the boards for those who see them, one's own answers for the others. */
export function crumbsOf(site: Site, year?: number): Crumb[] {
  if (!site.may('round.see')) return [{ text: shared.rooms.answers, href: '/rounds/mine' }];
  return [
    { text: shared.rooms.round, href: '/rounds' },
    ...(year === undefined ? [] : [{ text: formatFiscalYear(year), href: roundHref(year) }]),
  ];
}
