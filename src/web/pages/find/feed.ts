import type { Feed, FeedEntry } from '../../../formats/index.ts';
import {
  type Ask,
  type Call,
  dayWords,
  type FoundSupport,
  type Opening,
  PURPOSES,
  SUPPORT_KINDS,
  startOf,
} from '../../../supports/index.ts';
import { lastingId } from '../../portal/lasting-id.ts';
import { queryOf } from './query.ts';
import { words } from './words.ts';

/** So many entries are in a feed: readers keep what they have seen. */
const MOST = 50;

export interface FeedContext {
  /** Where the house is reached, without a slash at its end. */
  base: string;
  /** Of the feed itself: `/find/feed.atom`. */
  path: string;
  jurisdiction: string;
  ask: Ask;
  /** What is asked for, in words. */
  label: string;
  /** Who speaks. */
  author: string;
  /** Since when each support has been public as it stands (ISO 8601). */
  since: ReadonlyMap<string, string>;
  /** ISO date. */
  today: string;
}

/** What a search finds, newest first: what came, changed or opened. Nothing in it goes by the clock but what opens. */
export function feedOf(found: readonly FoundSupport[], context: FeedContext): Feed {
  const { base, path, jurisdiction, ask, label, author, today } = context;
  const query = queryOf(ask).toString();
  const entries = found
    .filter(({ match }) => match.status === 'eligible' || match.status === 'likely')
    .map((each) => entryOf(each, context))
    .sort((a, b) => (a.updated === b.updated ? (a.id < b.id ? -1 : 1) : a.updated > b.updated ? -1 : 1))
    .slice(0, MOST);
  return {
    id: `urn:uuid:${lastingId(jurisdiction, 'feed', query)}`,
    title: words.feed.title,
    subtitle: label,
    author,
    self: addressOf(base, path, query),
    page: addressOf(base, '/find/results', query),
    updated: entries[0]?.updated ?? startOf(today),
    entries,
  };
}

const addressOf = (base: string, path: string, query: string): string =>
  `${base}${path}${query === '' ? '' : `?${query}`}`;

function entryOf(
  { support, opening }: FoundSupport,
  { base, jurisdiction, since, today }: FeedContext,
): FeedEntry {
  const { id, title, summary, operator, purposes, kind } = support;
  return {
    id: `urn:uuid:${lastingId(jurisdiction, 'support', id)}`,
    title,
    page: `${base}/supports/${id}`,
    updated: [since.get(id) ?? startOf(today), ...turnOf(opening, today)].sort().at(-1)!,
    summary: [summary, daysInWords(opening)].filter((part) => part !== '').join(' '),
    author: operator.name,
    categories: [SUPPORT_KINDS[kind], ...purposes.map((each) => PURPOSES[each])],
  };
}

/** The moment at which its call opened or was ended early. */
function turnOf(opening: Opening, today: string): string[] {
  if (opening.state === 'always') return [];
  const { opensOn, endedOn } = opening.call;
  return [opensOn, endedOn].flatMap((day) => (day !== undefined && day <= today ? [startOf(day)] : []));
}

/** The days of the call, without how many are left: that would be news every day. */
function daysInWords(opening: Opening): string {
  if (opening.state === 'always' || opening.state === 'unknown') return '';
  const { opensOn, closesOn, endedOn }: Call = opening.call;
  if (endedOn !== undefined) return words.feed.ended(dayWords(endedOn));
  const [from, to] = [opensOn, closesOn].map((day) => (day === undefined ? '' : dayWords(day)));
  return words.feed.days(from!, to!);
}
