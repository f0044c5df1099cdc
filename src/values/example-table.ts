/**
 * The body of the first Markdown table under a heading, for specifications that are kept as a table. A cell in
 * backquotes is taken as it stands, blanks included.
 */
export function rowsUnder(page: string, heading: string): string[][] {
  const lines = page.slice(page.indexOf(`${heading}\n`)).split('\n');
  const start = lines.findIndex((line) => /^\|[-|]+\|$/.test(line)) + 1;
  const end = lines.findIndex((line, at) => at >= start && !line.startsWith('|'));
  return lines.slice(start, end < 0 ? undefined : end).map(cells);
}

function cells(row: string): string[] {
  return row
    .slice(1, -1)
    .split('|')
    .map((cell) => /^`(.*)`$/s.exec(cell.trim())?.[1] ?? cell.trim())
    .map((cell) => (cell === '``' ? '' : cell));
}
