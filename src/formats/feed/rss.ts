import type { Feed, FeedEntry } from './feed.ts';
import { element, XML_HEAD } from './markup.ts';

export const RSS_TYPE = 'application/rss+xml; charset=utf-8';

/** RSS 2.0, with the one element of Atom that the RSS Advisory Board asks for: where the feed itself is fetched. */
export const toRss = (feed: Feed): string =>
  [
    XML_HEAD,
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', {}, feed.title),
    element('link', {}, feed.page),
    element('description', {}, feed.subtitle),
    element('language', {}, 'ja'),
    element('lastBuildDate', {}, rfc822(feed.updated)),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.self }),
    ...feed.entries.flatMap(itemLines),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');

const itemLines = (entry: FeedEntry): string[] => [
  '<item>',
  element('title', {}, entry.title),
  element('link', {}, entry.page),
  element('guid', { isPermaLink: 'false' }, entry.id),
  element('pubDate', {}, rfc822(entry.updated)),
  // `author` would have to be a mail address.
  element('dc:creator', {}, entry.author),
  ...entry.categories.map((term) => element('category', {}, term)),
  element('description', {}, entry.summary),
  '</item>',
];

/** 2026-06-18T01:00:00Z → Thu, 18 Jun 2026 01:00:00 GMT. */
const rfc822 = (moment: string): string => new Date(Date.parse(moment)).toUTCString();
