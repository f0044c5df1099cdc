/** One look forward finds either, however long the line. */
const ENDS = { ',': /[,\n]/g, '\t': /[\t\n]/g };

/** A cell of a text as RFC 4180 quotes it. */
export interface Cell {
  text: string;
  /** Where the delimiter or the line's end stands. */
  end: number;
  /** Line breaks inside. */
  breaks: number;
  /** It begins with a quotation that never ends: its mark was read as a character. */
  isUnclosed: boolean;
}

/** The cell that begins at a place. */
export function cellAt(source: string, at: number, delimiter: ',' | '\t'): Cell {
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
