import type { Text } from '../../document.ts';

/** The text without its format; a page reference becomes what `pageOf` says. */
export function plainText(text: Text, pageOf: (id: string) => string): string {
  if (typeof text === 'string') return text;
  return text
    .map((part) => (typeof part === 'string' ? part : 'pageOf' in part ? pageOf(part.pageOf) : part.text))
    .join('');
}

const OWN_MARK = /^\s*(?:[（(]?[0-9０-９]{1,2}[)）.．]|[①-⑳㋐-㋾※・◆◇○●■□])/;

/** Items that bring their own mark, (1), ① or ※, get no dot beside it. */
export const marksItself = (text: string): boolean => OWN_MARK.test(text);

/** Where figures come from, as it stands under them. */
export const sourceLine = (source: string): string => `資料：${source}`;
