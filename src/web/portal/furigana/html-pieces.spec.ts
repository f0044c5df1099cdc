import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeOf, htmlPieces } from './html-pieces.ts';

const kindsOf = (html: string) => htmlPieces(html).map(({ kind, source }) => `${kind} ${source}`);

describe('HTML is taken apart', () => {
  it.each([
    ['<p class="lead">県の支援</p>', ['open <p class="lead">', 'text 県の支援', 'close </p>']],
    ['<!DOCTYPE html><!-- a > b --><br/>', ['other <!DOCTYPE html>', 'other <!-- a > b -->', 'open <br/>']],
    ['<a title="1 > 0">大</a>', ['open <a title="1 > 0">', 'text 大', 'close </a>']],
    ["<a title='\"' href=/find>", ["open <a title='\"' href=/find>"]],
    ['1 < 2', ['text 1 ', 'text <', 'text  2']],
    ['<script>if (a < b) "<p>"</script>', ['open <script>', 'other if (a < b) "<p>"', 'close </script>']],
    ['<TextArea>a<b></TEXTAREA >', ['open <TextArea>', 'other a<b>', 'close </TEXTAREA >']],
    ['<title>never closed', ['open <title>', 'other never closed']],
    ['<p never closed', ['text <', 'text p never closed']],
  ])('%s', (html, pieces) => expect(kindsOf(html)).toEqual(pieces));

  it('and is the same again, whatever it was', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '<p>',
        '</p',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<a href="',
        '県',
      ),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const html = parts.join('');
        expect(
          htmlPieces(html)
            .map(({ source }) => source)
            .join(''),
        ).toBe(html);
      }),
    );
  });
});

it.each([
  ['<a href="/find?a=1&amp;b=2" lang="ja">', 'href', '/find?a=1&amp;b=2'],
  ['<html lang="ja">', 'lang', 'ja'],
  ['<a hreflang="en">', 'lang', undefined],
])('an attribute of %s: %s', (tag, name, value) => {
  expect(attributeOf(htmlPieces(tag)[0]!, name)).toBe(value);
});
