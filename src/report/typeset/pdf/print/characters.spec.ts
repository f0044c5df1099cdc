import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../document.ts';
import { paragraph, treeOf } from '../fixtures/tree-of.ts';
import { printable } from '../fonts/index.ts';
import { printTree } from './index.ts';

const fonts = printable();

/** The words of a paragraph as they go to the template, and what is said about them. */
function printed(text: string | Inline[]) {
  const { tree, complaints } = printTree(
    treeOf([
      {
        kind: 'sheet',
        id: 's',
        number: '3',
        title: '港の事業',
        marks: [],
        amount: null,
        blocks: [{ ...paragraph(''), text } as never],
      },
    ]),
    fonts,
  );
  const sheet = tree.parts[0]?.blocks[0];
  const block = sheet?.kind === 'sheet' ? sheet.blocks[0] : undefined;
  return {
    words: block && 'text' in block ? block.text : undefined,
    messages: complaints.map((each) => each.message),
  };
}

describe('characters that no font has', () => {
  it('are printed as 〓, with number and name of the sheet', () => {
    const { words, messages } = printed('笑顔🙂で');
    expect(words).toBe('笑顔〓で');
    expect(messages).toEqual([
      '3 港の事業：「🙂」（U+1F642）は印刷用の書体にない文字です。「〓」と印刷しました。別の字に直すか、字体を確かめてください。',
    ]);
  });

  it('boxes are filled or empty squares', () => {
    expect(printed('☐ まだ ☑ 済み')).toEqual({
      words: '□ まだ ■ 済み'.replaceAll(' ', '\u00a0\u200b'),
      messages: [],
    });
  });

  it('letters and marks are put together, compatibility ideographs stay what they are', () => {
    expect(printed('か\u3099神')).toEqual({ words: 'が神', messages: [] });
  });

  it('a variant form that the fonts have stays, another becomes the usual form', () => {
    expect(printed('葛\u{e0100}').words).toBe('葛\u{e0100}');
    const { words, messages } = printed('葛\u{e01ef}');
    expect(words).toBe('葛');
    expect(messages[0]).toContain('「葛」の異体字（U+845B U+E01EF）');
  });

  it('what nobody sees is left out', () => {
    expect(printed('青\u0007\u202e森')).toEqual({ words: '青森', messages: [] });
  });
});

describe('words', () => {
  it('a space between Japanese words stays at the end of a line', () => {
    expect(printed('労政課 支援グループ').words).toBe('労政課\u00a0\u200b支援グループ');
  });

  it('a long address gets places to break, after a sign where there is one', () => {
    const { words } = printed(`https://www.example.jp/${'a'.repeat(60)}`);
    expect(
      String(words)
        .split('\u200b')
        .every((piece) => piece.length <= 40),
    ).toBe(true);
  });

  it('an address may break after its signs, so that the line before it is not torn apart', () => {
    expect(printed('詳細は https://www.pref.example.jp/keizai/shien.html').words).toBe(
      '詳細は\u00a0\u200bhttps://\u200bwww.\u200bpref.\u200bexample.\u200bjp/\u200bkeizai/\u200bshien.\u200bhtml',
    );
  });

  it('a line break is one', () => {
    expect(printed('上\n下').words).toEqual(['上', { break: true }, '下']);
  });

  it('a reference to nowhere is a complaint, and the words are printed', () => {
    const { words, messages } = printed(['頁', { pageOf: 'gone' }, { text: '別紙', link: 'gone' }]);
    expect(words).toEqual(['頁', '―', { text: '別紙' }]);
    expect(messages).toHaveLength(2);
  });
});
