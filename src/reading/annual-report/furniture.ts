import type { SourceLine } from '../../formats/source.ts';
import { isRow, tight } from './line.ts';
import { policyOfHeading } from './marks.ts';
import { isPartHeading } from './parts.ts';

const DASH = '[-‐–—―－ー・]';
const PAGE_NUMBER = new RegExp(`^${DASH}*\\d{1,4}${DASH}*$`);
const DASHED_NUMBER = new RegExp(`^${DASH}+\\d{1,4}${DASH}+$`);

/**
 * Running heads and page numbers: lines at the edge of a PDF's pages that are a bare number or come again on many
 * pages. Most texts have lost them and with them the pages; what is left shows by its form.
 */
export function furnitureOf(lines: readonly SourceLine[]): Set<SourceLine> {
  const margins = lines.filter((line) => line.isMargin);
  const found = lines.some((line) => line.pdfPage !== undefined) ? ofPages(lines) : ofText(lines);
  return new Set([...margins, ...found]);
}

function ofPages(lines: readonly SourceLine[]): Set<SourceLine> {
  const pages = new Map<number, SourceLine[]>();
  for (const line of lines) {
    if (line.pdfPage === undefined || line.isMargin || tight(line.text) === '') continue;
    const page = pages.get(line.pdfPage);
    if (page) page.push(line);
    else pages.set(line.pdfPage, [line]);
  }
  // Where the tags say what the margin holds, nothing needs to be guessed.
  const told = new Set(lines.flatMap(({ isMargin, pdfPage }) => (isMargin && pdfPage ? [pdfPage] : [])));
  const edges = [...pages].flatMap(([number, page]) => (told.has(number) ? [] : edgeLines(page)));
  const often = repeated(edges, Math.max(3, pages.size / 5));
  const headings = edges.filter((line) => policyOfHeading(line) !== null || isPartHeading(line));
  const again = runningHeadings(headings);
  const isHeading = new Set(headings);
  return new Set(
    edges.filter(
      (line) =>
        PAGE_NUMBER.test(tight(line.text)) || again.has(line) || (!isHeading.has(line) && often(line)),
    ),
  );
}

/**
 * A chapter's heading that runs on above its pages: of the lines on pages behind each other the first is the heading
 * itself, on a page with both the lower one.
 */
function runningHeadings(headings: readonly SourceLine[]): Set<SourceLine> {
  const runs = new Map<string, { opening: SourceLine; page: number }>();
  const again = new Set<SourceLine>();
  for (const line of headings) {
    const [text, page] = [tight(line.text), line.pdfPage ?? 0];
    const run = runs.get(text);
    if (!run || page > run.page + 2) runs.set(text, { opening: line, page });
    else if (run.opening.pdfPage === page) {
      again.add(run.opening);
      run.opening = line;
    } else {
      again.add(line);
      run.page = page;
    }
  }
  return again;
}

/** In a text, `- 22 -` and the numbers that count up page by page, with the running heads beside them. */
function ofText(lines: readonly SourceLine[]): Set<SourceLine> {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const isDashed = (line: SourceLine) => DASHED_NUMBER.test(line.text.normalize('NFKC').replace(/\s/g, ''));
  const dashed = filled.filter(isDashed);
  const numbers = dashed.length > 0 ? dashed : countingUp(filled);
  const isNumber = new Set(numbers);
  const beside = filled.filter((line, index) => {
    const [above, below] = [filled[index - 1], filled[index + 1]];
    return !isRow(line) && ((above && isNumber.has(above)) || (below && isNumber.has(below)));
  });
  const often = repeated(beside, Math.max(3, numbers.length / 3));
  return new Set([...numbers, ...beside.filter((line) => often(line) && !isMarkLike(line))]);
}

/** Bare numbers that rise through the whole text by a page or a few; the numbers of sheets have words behind them. */
function countingUp(filled: readonly SourceLine[]): SourceLine[] {
  const bare = filled.filter(
    (line, index) => /^\s*\d{1,4}\s*$/.test(line.text) && !/事業費/.test(filled[index + 2]?.text ?? ''),
  );
  const steps = bare.slice(1).map((line, index) => Number(line.text) - Number(bare[index]?.text));
  const rising = steps.filter((step) => step > 0 && step <= 5).length;
  return steps.length >= 4 && rising >= steps.length * 0.9 ? bare : [];
}

function repeated(lines: readonly SourceLine[], often: number): (line: SourceLine) => boolean {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(pattern(line), (counts.get(pattern(line)) ?? 0) + 1);
  return (line) => (counts.get(pattern(line)) ?? 0) >= often;
}

const edgeLines = (page: readonly SourceLine[]): SourceLine[] =>
  [page[0], page[1], page.at(-2), page.at(-1)].filter(
    (line, index, all): line is SourceLine =>
      line !== undefined && !isRow(line) && all.indexOf(line) === index && !isMarkLike(line),
  );

/** Heads of sheets may stand at the top of many pages without being furniture. */
const isMarkLike = (line: SourceLine): boolean => /^[【(]/.test(tight(line.text));
const pattern = (line: SourceLine): string => tight(line.text).replace(/\d+/g, '#');
