import type { TableRow } from './table-rows.ts';

export interface Delimited {
  /** Each with the line on which it begins; blank ones are left out. Cells are as written, without their quotation marks. */
  rows: TableRow[];
  /** Lines on which a quotation begins that never ends: its mark was read as a character. */
  unclosed: number[];
}

/**
 * A table of a text as RFC 4180 quotes it, with commas or tabs, whichever part more. Unlike `tableRows` it takes cells
 * with line breaks inside, as other systems export them.
 */
export function readDelimited(text: string): Delimited {
  const source = text.replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(source);
  const read: Delimited = { rows: [], unclosed: [] };
  let row: TableRow = { line: 1, cells: [] };
  for (let at = 0, line = 1; at <= source.length; ) {
    const cell = cellAt(source, at, delimiter);
    if (cell.isUnclosed) read.unclosed.push(line);
    row.cells.push(cell.text);
    line += cell.breaks;
    if (source[cell.end] !== delimiter) {
      if (row.cells.some((each) => each.trim() !== '')) read.rows.push(row);
      line += 1;
      row = { line, cells: [] };
    }
    at = cell.end + 1;
  }
  return read;
}

/** The one of which a single line has more. */
function delimiterOf(source: string): ',' | '\t' {
  const most = { ',': 0, '\t': 0 };
  for (const line of source.split('\n', 50)) {
    most[','] = Math.max(most[','], line.split(',').length);
    most['\t'] = Math.max(most['\t'], line.split('\t').length);
  }
  return most['\t'] > 1 && most['\t'] >= most[','] ? '\t' : ',';
}

/** One look forward finds either, however long the line. */
const ENDS = { ',': /[,\n]/g, '\t': /[\t\n]/g };

interface Cell {
  text: string;
  /** Where the delimiter or the line's end stands. */
  end: number;
  /** Line breaks inside. */
  breaks: number;
  isUnclosed: boolean;
}

function cellAt(source: string, at: number, delimiter: ',' | '\t'): Cell {
  const close = source[at] === '"' ? closingMark(source, at + 1) : -1;
  const end = endOfPlain(source, close < 0 ? at : close + 1, delimiter);
  if (close < 0) {
    return { text: source.slice(at, end), end, breaks: 0, isUnclosed: source[at] === '"' };
  }
  const quoted = source.slice(at + 1, close).replaceAll('""', '"');
  const text = quoted + source.slice(close + 1, end);
  return { text, end, breaks: quoted.split('\n').length - 1, isUnclosed: false };
}

/** The mark that ends a quotation; a doubled one stands for itself. */
function closingMark(source: string, from: number): number {
  for (let at = source.indexOf('"', from); at >= 0; at = source.indexOf('"', at + 2)) {
    if (source[at + 1] !== '"') return at;
  }
  return -1;
}

function endOfPlain(source: string, from: number, delimiter: ',' | '\t'): number {
  const ends = ENDS[delimiter];
  ends.lastIndex = from;
  return ends.exec(source)?.index ?? source.length;
}
