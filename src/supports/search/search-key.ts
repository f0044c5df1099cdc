import { compareKey } from '../../values/index.ts';

const KATAKANA = /[ァ-ヶ]/g;
/** From a katakana letter to its hiragana. */
const TO_HIRAGANA = 0x60;
const LAST_LONG_MARK = /([ぁ-ゖー]{3,})ー(?![ぁ-ゖー])/g;

/** Katakana as hiragana, letter by letter; ぢ and づ as they sound, for people mix them up (ものずくり). */
export const foldKana = (text: string): string =>
  text
    .replace(KATAKANA, (letter) => String.fromCharCode(letter.charCodeAt(0) - TO_HIRAGANA))
    .replaceAll('ぢ', 'じ')
    .replaceAll('づ', 'ず');

/**
 * What two texts have in common when a person would say that one holds the other: the `compareKey`, with katakana as
 * hiragana. White space that tells words apart is left.
 */
export const searchKey = (text: string): string => foldKana(compareKey(text)).replace(LAST_LONG_MARK, '$1');

/** The words of a query, by the white space and the punctuation between them; each as its `searchKey`. */
export const wordsOfQuery = (query: string): string[] => [
  ...new Set(
    query
      .split(/[\s\u3000、。,，;；]+/)
      .map(searchKey)
      .filter((word) => word !== ''),
  ),
];
