import type { SourceLine } from '../../formats/source.ts';
import { isRow, tight } from './line.ts';

const PAGE_NUMBER = /^[-‐–—―－ー・\s]*\d{1,4}[-‐–—―－ー・\s]*$/;

/**
 * Running heads and page numbers: lines at the edge of a PDF's pages that are a bare number or come again on many
 * pages. Text files have lost them.
 */
export function furnitureOf(lines: readonly SourceLine[]): Set<SourceLine> {
  const pages = new Map<number, SourceLine[]>();
  for (const line of lines) {
    if (line.pdfPage === undefined || tight(line.text) === '') continue;
    const page = pages.get(line.pdfPage);
    if (page) page.push(line);
    else pages.set(line.pdfPage, [line]);
  }
  const edges = [...pages.values()].flatMap((page) => edgeLines(page));
  const counts = new Map<string, number>();
  for (const line of edges) counts.set(pattern(line), (counts.get(pattern(line)) ?? 0) + 1);
  const often = Math.max(3, pages.size / 5);
  return new Set(
    edges.filter((line) => PAGE_NUMBER.test(tight(line.text)) || (counts.get(pattern(line)) ?? 0) >= often),
  );
}

const edgeLines = (page: readonly SourceLine[]): SourceLine[] =>
  [page[0], page[1], page.at(-2), page.at(-1)].filter(
    (line, index, all): line is SourceLine =>
      line !== undefined && !isRow(line) && all.indexOf(line) === index && !isMarkLike(line),
  );

/** Heads of sheets may stand at the top of many pages without being furniture. */
const isMarkLike = (line: SourceLine): boolean => /^[【(]/.test(tight(line.text));
const pattern = (line: SourceLine): string => tight(line.text).replace(/\d+/g, '#');
