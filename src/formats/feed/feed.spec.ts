import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAtom } from './atom.ts';
import type { Feed } from './feed.ts';
import { toRss } from './rss.ts';
import { all, one, readWellFormed } from './well-formed.examples.ts';

const feed: Feed = {
  ...{ id: 'urn:uuid:0', title: '支援 <新着>', subtitle: '青森市 & 設備投資', author: '港町' },
  ...{
    self: 'https://shien.example.jp/find/feed.atom?q=a&b',
    page: 'https://shien.example.jp/find/results?q=a&b',
  },
  updated: '2026-06-18T01:00:00.000Z',
  entries: [
    {
      ...{ id: 'urn:uuid:1', title: '機械導入補助', page: 'https://shien.example.jp/supports/kikai' },
      ...{ updated: '2026-06-18T01:00:00.000Z', summary: '費用の一部を補助。"上限"あり', author: '港町' },
      categories: ['設備投資', '補助金'],
    },
  ],
};

describe('Atom (RFC 4287)', () => {
  const read = readWellFormed(toAtom(feed));

  it('has everything that a feed must have, once', () => {
    expect([read.name, read.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    expect(['id', 'title', 'subtitle', 'updated'].map((name) => one(read, name))).toEqual([
      ...['urn:uuid:0', '支援 <新着>', '青森市 & 設備投資', '2026-06-18T01:00:00.000Z'],
    ]);
    expect(one(all(read, 'author')[0]!, 'name')).toBe('港町');
    expect(all(read, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ['self', feed.self],
      ['alternate', feed.page],
    ]);
  });

  it('and every entry', () => {
    const [entry] = all(read, 'entry');
    expect(['id', 'title', 'updated', 'summary'].map((name) => one(entry!, name))).toEqual([
      ...['urn:uuid:1', '機械導入補助', '2026-06-18T01:00:00.000Z', '費用の一部を補助。"上限"あり'],
    ]);
    expect(all(entry!, 'category').map(({ attributes }) => attributes.term)).toEqual(['設備投資', '補助金']);
  });
});

it('RSS 2.0 says the same', () => {
  const read = readWellFormed(toRss(feed));
  const [channel] = all(read, 'channel');
  expect([read.name, read.attributes.version]).toEqual(['rss', '2.0']);
  expect(['title', 'link', 'description', 'language'].map((name) => one(channel!, name))).toEqual([
    ...[feed.title, feed.page, feed.subtitle, 'ja'],
  ]);
  expect(all(channel!, 'atom:link')[0]!.attributes).toMatchObject({ rel: 'self', href: feed.self });
  const [item] = all(channel!, 'item');
  expect(['title', 'link', 'guid', 'pubDate', 'description'].map((name) => one(item!, name))).toEqual([
    ...['機械導入補助', 'https://shien.example.jp/supports/kikai', 'urn:uuid:1'],
    ...['Thu, 18 Jun 2026 01:00:00 GMT', '費用の一部を補助。"上限"あり'],
  ]);
  expect(all(item!, 'guid')[0]!.attributes.isPermaLink).toBe('false');
});

it('whatever stands in a text, both are well-formed and give it back, but for what XML does not have', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(text, text, (title, summary) => {
      const entries = [{ ...feed.entries[0]!, title, summary, categories: [title] }];
      const entry = all(readWellFormed(toAtom({ ...feed, title, entries })), 'entry')[0]!;
      expect([one(entry, 'title'), one(entry, 'summary')]).toEqual([title, summary].map(inXml));
      const [channel] = all(readWellFormed(toRss({ ...feed, title, entries })), 'channel');
      expect(one(all(channel!, 'item')[0]!, 'description')).toBe(inXml(summary));
    }),
  );
});

const inXml = (text: string): string =>
  [...text.replaceAll(/\r\n?/g, '\n')]
    .filter((each) => /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]$/u.test(each))
    .join('');

it.each([
  '<a><b></a></b>',
  '<a x="1" x="2"/>',
  '<a>&nbsp;</a>',
  '<a>1 & 2</a>',
  '<a>\u0000</a>',
  '<a x=1/>',
  '<a/><b/>',
  '<a>',
])('the reading of this spec refuses %j', (xml) => expect(() => readWellFormed(xml)).toThrow());
