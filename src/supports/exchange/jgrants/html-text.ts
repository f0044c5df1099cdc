import { applyTag, newWriting, type Writing, writeWords } from './html-writing.ts';

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

/**
 * HTML as plain text: paragraphs parted by a blank line, items of lists after 「・」 or their number, cells of a table by
 * spaces, addresses of links after their words. Scripts, styles and comments are left out. It reads from left to right
 * once, runs nothing and never fails: what is no tag stays as it stands.
 */
export function textOfHtml(html: string): string {
  const writing = newWriting();
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      writeWords(writing, html.slice(at));
      break;
    }
    writeWords(writing, html.slice(at, open));
    at = readTag(writing, html, open);
  }
  return writing.pieces
    .join('')
    .replace(/ {2,}/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Reads what begins with `<`, and returns where the text goes on. */
function readTag(writing: Writing, html: string, open: number): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  const read = TAG.exec(html.slice(open, open + 64));
  if (read === null) {
    const isDeclaration = html[open + 1] === '!' || html[open + 1] === '?';
    if (isDeclaration) return after(html, '>', open);
    writeWords(writing, '<');
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
