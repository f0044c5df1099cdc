import type { SourceDocument, SourceLine } from '../source.ts';

/** One row of a table, with the line on which it stands. */
export interface TableRow {
  line: number;
  cells: string[];
}

/** The rows of a document; comma-separated where it has no tabs. Blank rows are left out. */
export function tableRows({ lines }: Pick<SourceDocument, 'lines'>): TableRow[] {
  const isTabbed = lines.some(({ cells }) => cells.length > 1);
  return lines
    .filter(({ text }) => text.trim() !== '')
    .map((line) => ({ line: line.line, cells: isTabbed ? line.cells : splitCsv(line) }));
}

/** One record per line, as RFC 4180 quotes it. */
function splitCsv({ text }: SourceLine): string[] {
  const cells = `,${text}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...cells].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}
