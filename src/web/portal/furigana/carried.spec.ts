import { describe, expect, it } from 'vitest';
import { carried, carriedLocation, isAsked, switched } from './carried.ts';
import { htmlPieces } from './html-pieces.ts';

const through = (html: string) =>
  carried(htmlPieces(html))
    .map(({ source }) => source)
    .join('');

describe('links to pages for firms ask for readings, too', () => {
  it.each([
    ['<a href="/find">', '<a href="/find?furigana=1">'],
    [
      '<a class="go" href="/find/results?q=a&amp;sort=deadline">',
      '<a class="go" href="/find/results?q=a&amp;sort=deadline&amp;furigana=1">',
    ],
    ['<a href="/find/questions?">', '<a href="/find/questions?furigana=1">'],
    ['<a href="/supports/gyomu-kaizen#papers">', '<a href="/supports/gyomu-kaizen?furigana=1#papers">'],
    ['<a href="/alerts/new?purpose=wages">', '<a href="/alerts/new?purpose=wages&amp;furigana=1">'],
    ['<a href="/find?furigana=1">', '<a href="/find?furigana=1">'],
    [
      '<form action="/find/results" method="get">',
      '<form action="/find/results" method="get"><input type="hidden" name="furigana" value="1"/>',
    ],
    [
      '<form action="/supports/a">',
      '<form action="/supports/a"><input type="hidden" name="furigana" value="1"/>',
    ],
  ])('%s', (html, expected) => expect(through(html)).toBe(expected));

  it.each([
    '<a href="/find" data-furigana>',
    '<a href="/find/feed.atom?q=a">',
    '<a href="/supports/a/calls/1.ics">',
    '<a href="/alerts/end/abc">',
    '<a href="/finding">',
    '<a href="/programs/1">',
    '<a href="https://example.jp/find">',
    '<a href="#main">',
    '<a name="x">',
    '<form action="/supports/a" method="post">',
    '<form action="/sign-in">',
  ])('but not %s', (html) => expect(through(html)).toBe(html));
});

it.each([
  ['/find/results?q=a&place=022012', '/find/results?q=a&place=022012&furigana=1'],
  ['/find/questions?', '/find/questions?furigana=1'],
  ['/sign-in', '/sign-in'],
])('an answer that sends on to %s sends to %s', (location, expected) => {
  expect(carriedLocation(location)).toBe(expected);
});

describe('the switch', () => {
  it.each([
    ['http://localhost/find', true, '/find?furigana=1'],
    [
      'http://localhost/find?q=%E9%9B%BB%E6%B0%97&page=2',
      true,
      '/find?q=%E9%9B%BB%E6%B0%97&page=2&furigana=1',
    ],
    ['http://localhost/find?furigana=1&q=a', false, '/find?q=a'],
    ['http://localhost/find?furigana=1', false, '/find'],
  ])('of %s (on: %s)', (address, isOn, expected) => {
    expect(switched(new URL(address), isOn)).toBe(expected);
  });

  it.each([
    ['?furigana=1', true],
    ['?furigana=0', false],
    ['?furigana', false],
    ['', false],
  ])('is on at %s: %s', (query, expected) => {
    expect(isAsked(new URL(`http://localhost/find${query}`))).toBe(expected);
  });
});
