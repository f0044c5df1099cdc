import { describe, expect, it } from 'vitest';
import { ownPart } from './characters.ts';

describe('文字と濁点を別々の字形で印刷した PDF から、字形ごとに一度だけ読む', () => {
  it.each([
    { glyphs: ['ｶ', 'ｶﾞ'], text: 'ｶﾞ' },
    { glyphs: ['ﾊﾟ', 'ﾊﾟ'], text: 'ﾊﾟ' },
    { glyphs: ['ｷ', 'ｶﾞ'], text: 'ｷﾞ' },
    { glyphs: ['あ', 'あ\u3099'], text: 'あ\u3099' },
    { glyphs: ['か\u309a', '行'], text: 'か\u309a行' },
  ])('$glyphs → $text', ({ glyphs, text }) => {
    const shown: string[] = [];
    for (const glyph of glyphs) shown.push(ownPart(glyph, shown.at(-1)));
    expect(shown.join('')).toBe(text);
  });
});
