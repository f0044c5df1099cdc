/** A stretch of a text with its reading. The words of a text, joined, are the text again, character by character. */
export interface Word {
  surface: string;
  /** In hiragana; `null` where there is none to tell, as of digits, signs, Latin letters and unknown words. */
  reading: string | null;
}

/** Kanji, 々 and 〇 among them; ヶ is read か or が between kanji, so it is written over, too. */
const KANJI = /[\p{Script=Han}ヶ]/u;

export const hasKanji = (text: string): boolean => KANJI.test(text);

/** ガッコウ → がっこう; everything else stays. */
export const inHiragana = (text: string): string =>
  text.replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

export const textOf = (words: readonly Word[]): string => words.map(({ surface }) => surface).join('');
