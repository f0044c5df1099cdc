import { own } from '../vocabulary/own.ts';
import { withoutReferences } from './entities.ts';

/** What stands inside of these is not for reading. */
const UNREAD = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'head',
  'title',
]);
/** Before and after these a new paragraph or line begins. */
const BLOCKS = new Set(
  'address article aside blockquote caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote'.split(' '));
interface Writing {
  /** Joined at the end: a long text that is asked at each step for its last sign would be copied each time. */
  pieces: string[];
  /** The last two signs of all pieces. */
  tail: string;
  /** Lists around: numbers of the items so far, or `null` where they have no numbers. */
  lists: (number | null)[];
  /** The address to which the open link leads, and with which piece its words begin. */
  link: { url: string; from: number } | null;
}

/**
 * HTML as plain text: paragraphs parted by a blank line, items of lists after 「・」 or their number, cells of a table by
 * spaces, addresses of links after their words. Scripts, styles and comments are left out. It reads from left to right
 * once, runs nothing and never fails: what is no tag stays as it stands.
 */
export function textOfHtml(html: string): string {
  const writing: Writing = { pieces: [], tail: '', lists: [], link: null };
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      write(writing, html.slice(at));
      break;
    }
    write(writing, html.slice(at, open));
    at = readTag(writing, html, open);
  }
  return writing.pieces
    .join('')
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Reads what begins with `<`, and returns where the text goes on. */
function readTag(writing: Writing, html: string, open: number): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  const read = TAG.exec(html.slice(open, open + 64));
  if (read === null) {
    const isDeclaration = html[open + 1] === '!' || html[open + 1] === '?';
    if (isDeclaration) return after(html, '>', open);
    write(writing, '<');
    return open + 1;
  }
  const end = endOfTag(html, open + read[0].length);
  const [name, isEnd] = [read[2]!.toLowerCase(), read[1] === '/'];
  if (UNREAD.has(name) && !isEnd) return afterElement(html, name, end);
  applyTag(writing, name, isEnd, html.slice(open, end));
  return end;
}

const TAG = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)/;

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

/** A `>` inside the quotation of an attribute does not end the tag. */
function endOfTag(html: string, from: number): number {
  const marks = /["'>]/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(html); mark !== null; mark = marks.exec(html)) {
    if (mark[0] === '>') return mark.index + 1;
    const close = html.indexOf(mark[0], mark.index + 1);
    if (close < 0) return after(html, '>', mark.index);
    marks.lastIndex = close + 1;
  }
  return html.length;
}

function afterElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\b`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  return found === null ? html.length : after(html, '>', found.index);
}

function applyTag(writing: Writing, name: string, isEnd: boolean, tag: string): void {
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

/** Breaks of the source are white space; at a line's beginning there is none. */
function write(writing: Writing, source: string): void {
  const text = withoutReferences(source.replace(/[ \t\r\n\f]+/g, ' '));
  const isAtStart = writing.tail === '' || writing.tail.endsWith('\n');
  put(writing, isAtStart ? text.replace(/^ /, '') : text);
}
