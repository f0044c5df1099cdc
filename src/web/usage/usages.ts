import { isMunicipalityCode } from '../../organisations/index.ts';
import type { Usage } from '../../supports/index.ts';

/** A request that was answered. */
export interface Answered {
  method: string;
  url: string;
  status: number;
  /** Where it leads on; `null`: nowhere. */
  location: string | null;
}

/** Somebody got to see a page: a fresh one, or the one that they have already. */
const SEEN = [200, 304];

/**
 * What a request counts as; nothing for one that is not of the portal, or that came to nothing.
 * @param home code of the home prefecture: other municipalities are not told apart
 */
export function usagesOf({ method, url, status, location }: Answered, home: string): Usage[] {
  const { pathname, searchParams: query } = new URL(url);
  const [, room = '', thing = '', more = ''] = pathname.split('/');
  const told = municipalityOf(query, home);
  if (method === 'POST') return isFollowed(pathname, status) ? [{ event: 'save' }] : [];
  if (room === 'supports') return ofSupport(thing, more, status, told);
  if (room === 'find' && thing === 'questions' && status === 303) {
    // What is an answer leads on to the questions; what is none is asked again, or leaves them.
    const isAnswer = query.has('answering') && location?.startsWith('/find/questions');
    return isAnswer ? [{ event: 'answer', ...told }] : [];
  }
  if (!SEEN.includes(status) || !isPage(room, thing, more)) return [];
  const isSearch = room === 'find' && thing === 'results' && isFirstPage(query);
  return [{ event: 'view', ...told }, ...(isSearch ? [{ event: 'search' as const, ...told }] : [])];
}

/** What reads by itself, like feeds, is no page that somebody opens. */
const isPage = (room: string, thing: string, more: string): boolean =>
  room === 'find' ? !thing.includes('.') : room === 'widget' && thing === '' && more === '';

const OF_SUPPORT: Record<string, Usage['event'] | undefined> = {
  '': 'view',
  checklist: 'view',
  'calendar.ics': 'save',
};

function ofSupport(thing: string, more: string, status: number, told: Pick<Usage, 'municipality'>): Usage[] {
  if (more === 'apply') return status === 302 ? [{ event: 'open-apply', support: idIn(thing), ...told }] : [];
  const event = OF_SUPPORT[more];
  if (!SEEN.includes(status) || event === undefined || thing === '') return [];
  return [thing === 'compare' ? { event, ...told } : { event, support: idIn(thing), ...told }];
}

const idIn = (part: string): string => decodeURIComponent(part);

/** A search is followed by mail once its address is confirmed. */
const isFollowed = (pathname: string, status: number): boolean =>
  /^\/alerts\/confirm\/./.test(pathname) && (status === 200 || status === 303);

/** The second page of a list is the same search. */
const isFirstPage = (query: URLSearchParams): boolean => [null, '', '1'].includes(query.get('page'));

/** The municipality of which an address speaks, where it is one of ours. */
function municipalityOf(query: URLSearchParams, home: string): Pick<Usage, 'municipality'> {
  const code = query.get('place') ?? query.get('head') ?? '';
  const isOurs = code.slice(0, 2) === home.slice(0, 2) && isMunicipalityCode(code);
  return isOurs ? { municipality: code } : {};
}
