import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsOf, parseXml, textOf } from './xml.ts';

/** An element as one line: a(b"words"). */
const shown = (text: string): string | null => {
  const show = (element: NonNullable<ReturnType<typeof parseXml>>): string => {
    const attributes = Object.entries(element.attributes).map(([name, value]) => `[${name}=${value}]`);
    const children = element.children.map((child) =>
      typeof child === 'string' ? `"${child}"` : show(child),
    );
    return `${element.name}${attributes.join('')}${children.length > 0 ? `(${children.join('')})` : ''}`;
  };
  const root = parseXml(text);
  return root && show(root);
};

describe('XML を、つながった要素の木として読む', () => {
  it.each([
    ['要素と文字', '<a><b>事業</b>名</a>', 'a(b("事業")"名")'],
    [
      '名前空間の接頭辞は落とす',
      '<w:p><w:t xml:space="preserve"> 名</w:t></w:p>',
      'p(t[space=preserve](" 名"))',
    ],
    ['属性の引用符と、その中の不等号', `<a x="1>2" y='"'/>`, 'a[x=1>2][y="]'],
    ['実体参照', '<a>&lt;&#x20BB7;&#65;&amp;</a>', 'a("<𠮷A&")'],
    ['宣言、注釈、CDATA', '<?xml version="1.0"?><!-- <b> --><a><![CDATA[<c>]]></a>', 'a("<c>")'],
    ['宣言された実体は展開しない', '<!DOCTYPE a><a>&bomb;</a>', 'a("&bomb;")'],
    ['閉じていない要素', '<a><b>切れ', 'a(b("切れ"))'],
    ['余分な閉じ', '<a></c><b/></a>', 'a(b)'],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('深すぎる入れ子でも終わる', () => {
    const root = parseXml('<a>'.repeat(100_000));
    expect(root && elementsOf(root).length).toBe(1);
  });

  it('どんな文字列でも投げない', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</a>',
      '<a',
      '<a>',
      '"',
      "'",
      '=',
      '&#',
      ';',
      '<!--',
      '-->',
      '<![CDATA[',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const root = parseXml(pieces.join(''));
        expect(root === null || typeof textOf(root) === 'string').toBe(true);
      }),
    );
  });
});
