import type { Coverage } from '../fonts/index.ts';
import { complain, type Preparation } from './preparation.ts';

/** Printed for what no font has, as typesetters have always done. */
export const GETA = '〓';

/** Marks, selectors and what is not seen. */
const ACTING = /(?![ \u3000\n])[\p{M}\p{C}\p{Z}]/u;
const SELECTOR = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
/** No font of ours has boxes to tick; official forms fill them. */
const BOXES: Record<string, string> = { '☐': '□', '☑': '■', '☒': '■' };

/**
 * The text with characters that our fonts have. Marks are put together with their letters, a variant form that no
 * font has becomes the usual form, what is missing becomes 〓, each with a complaint.
 */
export function printableText(preparation: Preparation, text: string): string {
  if (isPlain(text, preparation.fonts)) return text;
  const clean = composed(text)
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '');
  const characters = Array.from(clean);
  return characters.map((character, at) => printed(preparation, character, characters[at - 1])).join('');
}

/** Nearly every text is: letters of our fonts, none of which acts on another. */
function isPlain(text: string, fonts: Coverage): boolean {
  if (ACTING.test(text)) return false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (!fonts.has(unit) && unit !== 0x0a) return false;
  }
  return true;
}

/** か + ゛ is one character in every font; compatibility ideographs (神) must not become others, so not the whole text. */
const composed = (text: string): string =>
  text.replace(/\P{M}\p{M}+/gu, (cluster) => (SELECTOR.test(cluster) ? cluster : cluster.normalize('NFC')));

function printed(preparation: Preparation, character: string, before: string | undefined): string {
  const codePoint = character.codePointAt(0)!;
  if (SELECTOR.test(character)) return variant(preparation, character, before);
  if (character === '\n' || preparation.fonts.has(codePoint)) return character;
  const box = BOXES[character];
  if (box !== undefined) return box;
  if (/\p{Zs}/u.test(character)) return ' ';
  complain(
    preparation,
    'glyph',
    `「${character}」（${nameOf(codePoint)}）は印刷用の書体にない文字です。「${GETA}」と印刷しました。別の字に直すか、字体を確かめてください。`,
  );
  return GETA;
}

function variant(preparation: Preparation, selector: string, before = ''): string {
  const [base, code] = [before.codePointAt(0) ?? 0, selector.codePointAt(0)!];
  if (preparation.fonts.hasVariation(base, code)) return selector;
  // Selectors 1 to 16 only choose between text and picture.
  if (code >= 0xe0100) {
    complain(
      preparation,
      'glyph',
      `「${before}」の異体字（${nameOf(base)} ${nameOf(code)}）は印刷用の書体にありません。ふつうの字体で印刷しました。字体を確かめてください。`,
    );
  }
  return '';
}

const nameOf = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
