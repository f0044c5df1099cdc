const SPACE = '[\\s\\u3000]+';
/** Two Latin words stay apart; a lone letter was torn off its word: `U I J`, `I o T`, `D a y`. */
const TORN = new RegExp(`(?<![A-Za-zＡ-Ｚａ-ｚ])([A-Za-zＡ-Ｚａ-ｚ])${SPACE}(?=[A-Za-zＡ-Ｚａ-ｚ])`, 'g');
const TORN_END = new RegExp(`([A-Za-zＡ-Ｚａ-ｚ])${SPACE}(?=[A-Za-zＡ-Ｚａ-ｚ](?![A-Za-zＡ-Ｚａ-ｚ]))`, 'g');
const ANY_SPACE = /[\s\u3000]/;
const LATIN = /[\x21-\x7e]/;

/**
 * Removes the white space that only breaks lines: next to a Japanese character, a bracket or punctuation, and
 * inside words torn into letters (`U I J ターン` → `UIJターン`, `H A C C P` → `HACCP`). Keeps it between two
 * Latin words or figures.
 */
export function foldSpaces(text: string): string {
  if (!ANY_SPACE.test(text)) return text;
  const joined = text.trim().replace(TORN_END, '$1').replace(TORN, '$1');
  return joined.replace(/[\s\u3000]+/g, (space, at: number) =>
    keepsApart(joined[at - 1] ?? '', joined[at + space.length] ?? '') ? ' ' : '',
  );
}

function keepsApart(before: string, after: string): boolean {
  return LATIN.test(before) && LATIN.test(after) && !/[([{]/.test(before) && !/[)\]},.]/.test(after);
}
