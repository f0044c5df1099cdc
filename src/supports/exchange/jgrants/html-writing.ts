import { own } from '../vocabulary/own.ts';
import { withoutReferences } from './entities.ts';

/** Before and after these a new paragraph or line begins. */
const BLOCKS = new Set(
  'address article aside blockquote caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote'.split(' '));
/** A text that grows as tags and words are read. */
export interface Writing {
  /** Joined at the end: a long text that is asked at each step for its last sign would be copied each time. */
  pieces: string[];
  /** The last two signs of all pieces. */
  tail: string;
  /** Lists around: numbers of the items so far, or `null` where they have no numbers. */
  lists: (number | null)[];
  /** The address to which the open link leads, and with which piece its words begin. */
  link: { url: string; from: number } | null;
}

export const newWriting = (): Writing => ({ pieces: [], tail: '', lists: [], link: null });

/** What a tag does to the text; `tag` is the whole of it. Tags that nobody knows do nothing. */
export function applyTag(writing: Writing, name: string, isEnd: boolean, tag: string): void {
  const apply = own(TAGS, name) ?? (BLOCKS.has(name) ? beginBlock : undefined);
  apply?.(writing, isEnd, tag, name);
}

type Apply = (writing: Writing, isEnd: boolean, tag: string, name: string) => void;

const beginBlock: Apply = (writing, _, _tag, name) =>
  breakBefore(writing, PARAGRAPHS.has(name) && writing.lists.length === 0);

/** Items of a list inside of another belong to the inner one. */
const beginList: Apply = (writing, isEnd, tag, name) => {
  beginBlock(writing, isEnd, tag, name);
  if (isEnd) writing.lists.pop();
  else writing.lists.push(name === 'ol' ? 0 : null);
};

const beginCell: Apply = (writing, isEnd) => {
  if (!isEnd) put(writing, ' ');
};

const TAGS: Readonly<Record<string, Apply>> = {
  br: (writing) => put(writing, '\n'),
  li: beginItem,
  a: linkTo,
  td: beginCell,
  th: beginCell,
  ul: beginList,
  ol: beginList,
};

function put(writing: Writing, text: string): void {
  writing.pieces.push(text);
  writing.tail = (writing.tail + text).slice(-2);
}

/** As many breaks as are missing: two before a paragraph, one before a line; none at the very beginning. */
function breakBefore(writing: Writing, isParagraph: boolean): void {
  const { tail } = writing;
  if (tail === '') return;
  const there = tail === '\n\n' ? 2 : tail.endsWith('\n') ? 1 : 0;
  const missing = (isParagraph ? 2 : 1) - there;
  if (missing > 0) put(writing, '\n'.repeat(missing));
}

function beginItem(writing: Writing, isEnd: boolean): void {
  breakBefore(writing, false);
  if (isEnd) return;
  const depth = writing.lists.length - 1;
  const number = writing.lists[depth];
  if (typeof number === 'number') writing.lists[depth] = number + 1;
  put(writing, typeof number === 'number' ? `${number + 1}. ` : '・');
}

function linkTo(writing: Writing, isEnd: boolean, tag: string): void {
  if (!isEnd) {
    const [, , url = ''] = /\shref\s*=\s*(["'])(https?:\/\/.*?)\1/i.exec(tag) ?? [];
    writing.link = url === '' ? null : { url: withoutReferences(url), from: writing.pieces.length };
    return;
  }
  if (writing.link === null) return;
  const { url, from } = writing.link;
  if (writing.pieces.slice(from).join('').trim() !== url) put(writing, `（${url}）`);
  writing.link = null;
}

/** Words of the source: its breaks are white space, and at a line's beginning there is none. */
export function writeWords(writing: Writing, source: string): void {
  const text = withoutReferences(source.replace(/[ \t\r\n\f]+/g, ' '));
  const isAtStart = writing.tail === '' || writing.tail.endsWith('\n');
  put(writing, isAtStart ? text.replace(/^ /, '') : text);
}
