import { describe, expect, it } from 'vitest';
import { printable } from './index.ts';

const fonts = printable();
const has = (character: string): boolean => fonts.has(character.codePointAt(0)!);

describe('what our fonts can print', () => {
  it.each(['青', '𠮷', '鰺', '髙', '﨑', '①', '㉑', '△', '―', '〓', 'ｱ', 'Ⅲ'])('%s', (character) => {
    expect(has(character)).toBe(true);
  });

  it.each(['☐', '☑', '🙂', '가'])('not %s', (character) => {
    expect(has(character)).toBe(false);
  });

  it('variant forms: 葛 with selector 17, not with an invented one', () => {
    expect(fonts.hasVariation(0x845b, 0xe0100)).toBe(true);
    expect(fonts.hasVariation(0x845b, 0xe01ef)).toBe(false);
  });
});
