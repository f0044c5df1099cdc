/** Words are shown from the third time on (k-threshold): what one person alone searches for shows that person. */
export const SHOWN_FROM = 3;

/** Longer ones are sentences about somebody. */
const LONGEST = 30;

/** Signs that a text speaks of a person or a firm: then nothing of it is kept. */
const OF_SOMEBODY = [
  /[@＠]|https?:|www\./i,
  // Telephone numbers, postal codes, house numbers, days.
  /\d{3}|\d[-‐–—ー]\d/,
  /(?:様|さま|殿|氏|君|くん|ちゃん|先生)(?:$|[\s、。のはがをにへと])/,
  /(?<!た[くっ])さん(?:$|[\s、。のはがをにへと])/,
  /(?:株式|有限|合同|合資|合名)会社|\((?:株|有|同)\)|(?:法人|組合)[^\s]/,
  /丁目|番地|大字|字[^\s]{1,8}\d/,
];

/**
 * The words of a search that found nothing, as they may be kept: one way of writing them, without numbers, at most 30
 * characters. `null` where they are longer, speak of somebody, or nothing is left: then the search counts for its theme
 * alone.
 */
export function demandWords(text: string): string | null {
  const plain = text.normalize('NFKC').toLowerCase();
  if (OF_SOMEBODY.some((sign) => sign.test(plain))) return null;
  const words = plain
    .split(/[^\p{L}\p{M}\p{N}ー]+/u)
    .filter((word) => word !== '' && !/\p{N}/u.test(word))
    .join(' ');
  return words === '' || [...words].length > LONGEST ? null : words;
}
