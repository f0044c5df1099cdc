/**
 * Tables in HTML or Markdown, which some converters print where others put tabs, as rows with tabs. The lines keep
 * their numbers: rows that share a line are parted by a form feed, a row over several lines stands on its first.
 */
export function tabulate(text: string): string {
  const rows = /<tr\b/i.test(text) ? htmlRows(text) : text;
  return rows.includes('|') ? rows.replace(PIPE_ROW, pipeRow) : rows;
}

const PIPE_ROW = /^[ \t]*\|(.*)\|[ \t]*$/gm;
const DELIMITER = /^[\s|:-]*-[\s|:-]*$/;

function pipeRow(_: string, inner: string): string {
  if (DELIMITER.test(inner)) return '\f';
  return inner
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
    .join('\t');
}

/** A cell that reaches down into rows below keeps its column there empty. */
interface Reaching {
  column: number;
  rows: number;
}

function htmlRows(text: string): string {
  let reaching: Reaching[] = [];
  const pieces = text.split(/(?=<tr\b)/i).map((piece) => {
    if (!/^<tr\b/i.test(piece)) return piece;
    const end = /<\/tr\s*>|<\/table\s*>/i.exec(piece);
    const row = end ? piece.slice(0, end.index) : piece;
    const rest = end ? piece.slice(end.index) : '';
    const cells = cellsOf(row, reaching);
    reaching = /<\/table/i.test(rest) ? [] : cells.reaching;
    return `\f${cells.words.join('\t')}\f${row.replace(/[^\n]/g, '')}${rest}`;
  });
  return pieces.join('').replace(/<\/?(?:table|thead|tbody|tfoot|tr|colgroup|col)\b[^>]*>/gi, '');
}

function cellsOf(row: string, above: readonly Reaching[]): { words: string[]; reaching: Reaching[] } {
  const words: string[] = [];
  const taken = new Set(above.map(({ column }) => column));
  const reaching = above.flatMap(({ column, rows }) => (rows > 1 ? [{ column, rows: rows - 1 }] : []));
  const skip = () => {
    while (taken.has(words.length)) words.push('');
  };
  for (const cell of row.split(/<t[dh]\b/i).slice(1)) {
    const [, attributes = '', inner = ''] = /^([^>]*)>([\s\S]*)$/.exec(cell) ?? [];
    const down = span(attributes, 'rowspan');
    skip();
    for (let across = span(attributes, 'colspan'), n = 0; n < across; n += 1) {
      if (down > 1) reaching.push({ column: words.length, rows: down - 1 });
      words.push(n === 0 ? wordsOf(inner) : '');
    }
  }
  skip();
  return { words, reaching };
}

const span = (attributes: string, name: string): number =>
  Math.min(
    30,
    Math.max(1, Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1)),
  );

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

const wordsOf = (inner: string): string =>
  inner
    .replace(/<\/t[dh]\s*>/gi, '')
    .replace(/<br\s*\/?>|\s+/gi, ' ')
    .replace(/&(#39|\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .trim();
