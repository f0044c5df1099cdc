import type { List, Text } from '../../../document.ts';
import type { Preparation } from './preparation.ts';
import type { PrintList } from './print-tree.ts';
import { words } from './words.ts';

/** A space that is printed: the mark and the words are told apart by who reads the PDF, too. */
const SPACE = '\u00a0';
const DOT = `・${SPACE}`;
/** (1) ① ア) ※ ○: an item that brings its own mark gets no other. */
const OWN_MARK =
  /^\s*(?:[(（][\dア-ンa-z]{1,3}[)）]|[①-⑳㉑-㊿]|[ア-ン][)）．.]|\d{1,2}[)）．.]|※\d*|[・○●◎◇◆□■▽▼☆★])[\s　]*/u;

/** The items with the mark that stands before each: its own or a dot. */
export function printList(preparation: Preparation, list: List): PrintList {
  const items = list.items.map(splitMark);
  return {
    kind: 'list',
    ...(list.id !== undefined && { id: list.id }),
    items: items.map(({ text }) => words(preparation, text)),
    marks: items.map(({ mark }) => mark),
  };
}

function splitMark(item: Text): { mark: string; text: Text } {
  const first = typeof item === 'string' ? item : item[0];
  const own = typeof first === 'string' ? OWN_MARK.exec(first)?.[0] : undefined;
  if (own === undefined) return { mark: DOT, text: item };
  const rest = (first as string).slice(own.length);
  return {
    mark: own.trim() + (/\s$/.test(own) ? SPACE : ''),
    text: typeof item === 'string' ? rest : [rest, ...item.slice(1)],
  };
}
