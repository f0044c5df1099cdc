import type { Text } from '../../document.ts';

/** The text without its format; a page reference becomes what `pageOf` says. */
export function plainText(text: Text, pageOf: (id: string) => string): string {
  if (typeof text === 'string') return text;
  return text
    .map((part) => (typeof part === 'string' ? part : 'pageOf' in part ? pageOf(part.pageOf) : part.text))
    .join('');
}

const OWN_MARK = /^\s*(?:[（(]?[0-9０-９]{1,2}[)）.．]|[①-⑳㋐-㋾※・◆◇○●■□])/;

/** The mark that an item brings, (1), ① or ※; empty without one. */
export const ownMark = (text: string): string => OWN_MARK.exec(text)?.[0] ?? '';

/** Items that bring their own mark get no dot beside it. */
export const marksItself = (text: string): boolean => ownMark(text) !== '';

/** Where figures come from, as it stands under them. */
export const sourceLine = (source: string): string => `資料：${source}`;
