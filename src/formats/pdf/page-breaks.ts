import type { SourceLine } from '../source.ts';
import { BEGINS_ANEW } from './paragraphs.ts';
import { seam } from './wrapping.ts';

/** A row with what is needed to see whether it goes on over the page. */
export interface PageRow extends SourceLine {
  /** Of a table row: where its columns stand. */
  xs?: number[];
  /** Of a table row: the columns whose last line is full. */
  openColumns?: number[];
  /** Of running text: the last line runs to the right margin and no sentence ends there. */
  open?: boolean;
  /** Of running text: it begins at the left margin and not like a heading or an item. */
  resumes?: boolean;
}

/** `15`, `- 15 -`, `15/120`, `第3頁`: what is printed at the edge of every page. */
const PAGE_NUMBER = /^[\s\-–—‐－―─第頁ページPp./／0-9０-９]+$/u;
/** Columns of the same table on two pages stand this close (points). */
const SAME_COLUMN = 4;

const isFurniture = ({ text, xs, isMargin }: PageRow): boolean =>
  isMargin === true || (xs === undefined && PAGE_NUMBER.test(text));

function isSameTable(above: PageRow, below: PageRow): boolean {
  const [a, b] = [above.xs, below.xs];
  return (
    a !== undefined &&
    b !== undefined &&
    a.length === b.length &&
    a.every((x, at) => Math.abs(x - b[at]!) < SAME_COLUMN)
  );
}

/**
 * The lower half of a table row that the page's end cut: words only where the upper half was full, and not in each
 * of its columns, as a row of its own has. In narrow columns every cell looks full.
 */
function isRestOfRow(above: PageRow, below: PageRow): boolean {
  const filled = filledColumns(below);
  const open = new Set(above.openColumns);
  const isWhole = filled.length > 1 && filled.length === filledColumns(above).length;
  const beginsAnew = BEGINS_ANEW.test(below.cells[filled[0] ?? 0] ?? '');
  return isSameTable(above, below) && !isWhole && !beginsAnew && filled.every((column) => open.has(column));
}

const filledColumns = ({ cells }: PageRow): number[] =>
  cells.flatMap((cell, column) => (cell === '' ? [] : [column]));

function joined(above: PageRow, cells: string[]): PageRow {
  return { ...above, cells, text: cells.join('\t') };
}

const append = (text: string, more: string): string => (more === '' ? text : text + seam(text, more) + more);

/** Puts paragraphs and table rows together that a page's end cut in two; they keep the place where they began. */
export function joinAcrossPages(pages: readonly PageRow[][]): PageRow[] {
  const rows: PageRow[] = [];
  for (const page of pages) {
    const lastAt = rows.findLastIndex((row) => !isFurniture(row));
    const last = rows[lastAt];
    const heads = page.filter((row) =>
      rows.some((earlier) => earlier.xs && row.xs && earlier.text === row.text),
    );
    const firstAt = page.findIndex((row) => !isFurniture(row) && !(last?.xs && heads.includes(row)));
    const first = page[firstAt];
    const whole = last && first && wholeOf(last, first);
    if (whole) rows[lastAt] = whole;
    rows.push(...page.filter((_, at) => !whole || at !== firstAt));
  }
  return rows;
}

function wholeOf(last: PageRow, first: PageRow): PageRow | null {
  if (last.open && first.resumes) return joined(last, [append(last.text, first.text)]);
  if (!isRestOfRow(last, first)) return null;
  return joined(
    last,
    last.cells.map((cell, column) => append(cell, first.cells[column] ?? '')),
  );
}
