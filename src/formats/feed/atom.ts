import type { Feed, FeedEntry } from './feed.ts';
import { element, XML_HEAD } from './markup.ts';

export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';

/** As RFC 4287 says. */
export const toAtom = (feed: Feed): string =>
  [
    XML_HEAD,
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">',
    element('id', {}, feed.id),
    element('title', {}, feed.title),
    element('subtitle', {}, feed.subtitle),
    element('updated', {}, feed.updated),
    ...author(feed),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
    ...feed.entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');

const entryLines = (entry: FeedEntry): string[] => [
  '<entry>',
  element('id', {}, entry.id),
  element('title', {}, entry.title),
  element('updated', {}, entry.updated),
  ...author(entry),
  element('link', { rel: 'alternate', type: 'text/html', href: entry.page }),
  ...entry.categories.map((term) => element('category', { term })),
  element('summary', { type: 'text' }, entry.summary),
  '</entry>',
];

const author = ({ author: name }: { author: string }): string[] => [
  '<author>',
  element('name', {}, name),
  '</author>',
];
