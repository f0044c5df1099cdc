import { isMunicipalityCode } from '../../organisations/index.ts';
import type { Usage } from '../../supports/index.ts';

/** Keys of an address that say something of a firm: an answer to a question. */
const ANSWERS =
  /^(?:place|head|industry|form|employees|capital|years|fall|raise|cert|purpose|a\.[a-z0-9-]+)$/;

/**
 * What the opening of an address counts as; nothing for those that are not of the portal.
 * @param home code of the home prefecture: other municipalities are not told apart
 */
export function usagesOf({ pathname, searchParams: query }: URL, home: string): Usage[] {
  const [, room = '', thing, more] = pathname.split('/');
  const told = municipalityOf(query, home);
  if (room === 'supports' && thing !== undefined && thing !== '' && thing !== 'compare') {
    const support = decodeURIComponent(thing);
    if (more === 'apply') return [{ event: 'open-apply', support, ...told }];
    return [{ event: 'view', support, ...told }];
  }
  if (room === 'supports') return [{ event: 'view', ...told }];
  if (room !== 'find') return [];
  const view: Usage = { event: 'view', ...told };
  if (thing === 'results' && isFirstPage(query)) return [view, { event: 'search', ...told }];
  const isAnswer = thing === 'questions' && [...query.keys()].some((key) => ANSWERS.test(key));
  return isAnswer ? [view, { event: 'answer', ...told }] : [view];
}

/** The second page of a list is the same search. */
const isFirstPage = (query: URLSearchParams): boolean => [null, '', '1'].includes(query.get('page'));

/** The municipality of which an address speaks, where it is one of ours. */
function municipalityOf(query: URLSearchParams, home: string): Pick<Usage, 'municipality'> {
  const code = query.get('place') ?? query.get('head') ?? '';
  const isOurs = code.slice(0, 2) === home.slice(0, 2) && isMunicipalityCode(code);
  return isOurs ? { municipality: code } : {};
}
