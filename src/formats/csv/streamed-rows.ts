import { decode } from '../text/decode.ts';
import { cellAt } from './cell-at.ts';
import type { TableRow } from './table-rows.ts';

/** A row that is longer than this has a quotation that never ends: what follows it is read anew from its next line. */
const LONGEST = 100_000;

/** A row of a stream; `isUnclosed`: a quotation in it never ended, and its marks were read as characters. */
export interface StreamedRow extends TableRow {
  isUnclosed?: true;
}

/**
 * The rows of a comma-separated file (RFC 4180) that is too large to be held at once, each with the line on which it
 * begins; blank ones are left out. The encoding is told by the first bytes: UTF-8 or a Japanese one. What is no character
 * in it becomes U+FFFD.
 */
export async function* streamedRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<StreamedRow> {
  const open: OpenRow = { text: '', line: 1, quotes: 0 };
  let line = 1;
  for await (const text of linesOf(textsOf(chunks))) {
    const row = joined(open, text, line);
    line += 1;
    if (row?.cells.some((cell) => cell.trim() !== '')) yield row;
  }
  if (open.text !== '') yield { line: open.line, cells: open.text.split(','), isUnclosed: true };
}

/** Lines of a row whose quotation has not ended yet. */
interface OpenRow {
  text: string;
  line: number;
  quotes: number;
}

/** A line completes the open row, or is one by itself; `null`: the row goes on. */
function joined(open: OpenRow, text: string, line: number): StreamedRow | null {
  const begins = open.quotes % 2 === 0;
  const whole = begins ? text : `${open.text}\n${text}`;
  const from = begins ? line : open.line;
  const quotes = (begins ? 0 : open.quotes) + countMarks(text);
  if (quotes % 2 === 0) {
    Object.assign(open, { text: '', quotes: 0 });
    return { line: from, cells: cellsOf(whole) };
  }
  if (whole.length > LONGEST) {
    Object.assign(open, { text: '', quotes: 0 });
    return { line: from, cells: whole.split(','), isUnclosed: true };
  }
  Object.assign(open, { text: whole, line: from, quotes });
  return null;
}

function countMarks(text: string): number {
  let marks = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) marks += 1;
  return marks;
}

function cellsOf(row: string): string[] {
  if (!row.includes('"')) return row.split(',');
  const cells: string[] = [];
  for (let at = 0; at <= row.length; ) {
    const { text, end } = cellAt(row, at, ',');
    cells.push(text);
    at = end + 1;
  }
  return cells;
}

async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
}

async function* textsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(labelOf(chunk));
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

/** The first bytes hold thousands of characters; half a one at their end tells nothing. */
function labelOf(first: Uint8Array): string {
  const encoding = decode(first)?.encoding ?? 'utf-8';
  if (encoding !== 'utf-16') return encoding;
  return first[0] === 0xfe ? 'utf-16be' : 'utf-16le';
}
