import { cellAt } from './cell-at.ts';
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
