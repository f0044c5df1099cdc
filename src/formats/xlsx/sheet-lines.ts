import type { GridRow } from './sheet-grid.ts';

/** A line of a sheet: one cell for running text, one per column in a table. */
export interface SheetLine {
  number: number;
  cells: string[];
  isHidden: boolean;
}

/**
 * A sheet as lines. Rows between blank rows are a block; the columns of a block that hold nothing in any of its rows
 * are the paper's grid, not the table's, and vanish.
 */
export function sheetLines(rows: readonly GridRow[]): SheetLine[] {
  return blocksOf(rows).flatMap((block) => (isBlank(block[0]) ? block.map(blankLine) : blockLines(block)));
}

const filled = ({ texts }: GridRow): number[] =>
  texts.flatMap((text, column) => (text.trim() === '' ? [] : [column]));
const isBlank = (row: GridRow | undefined): boolean => !row || filled(row).length === 0;
const blankLine = ({ number, isHidden }: GridRow): SheetLine => ({ number, cells: [''], isHidden });

function blocksOf(rows: readonly GridRow[]): GridRow[][] {
  const blocks: GridRow[][] = [];
  for (const row of rows) {
    const open = blocks.at(-1);
    if (open && isBlank(open[0]) === isBlank(row)) open.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

function blockLines(block: readonly GridRow[]): SheetLine[] {
  const isText = textRows(block);
  const columns = [...new Set(block.filter((row) => !isText.has(row)).flatMap(filled))].sort((a, b) => a - b);
  return block.map((row) => ({
    number: row.number,
    isHidden: row.isHidden,
    cells: isText.has(row)
      ? [row.texts[filled(row)[0] ?? 0] ?? '']
      : columns.map((column) => row.texts[column] ?? ''),
  }));
}

/**
 * The rows of a block that are running text: with one filled cell that is merged over others, or that stands alone
 * where tables are drawn, or outside of the rows with several cells.
 */
function textRows(block: readonly GridRow[]): Set<GridRow> {
  const first = block.findIndex((row) => filled(row).length > 1);
  const last = block.findLastIndex((row) => filled(row).length > 1);
  const left = block.reduce((least, row) => Math.min(least, filled(row)[0] ?? least), Infinity);
  const isDrawn = block.some((row) => filled(row).length > 1 && row.ruled.size > 1);
  return new Set(
    block.filter((row, index) => {
      const [column, ...others] = filled(row);
      if (column === undefined || others.length > 0) return false;
      const beside = [...row.ruled].some((ruled) => ruled < column || ruled >= column + span(row, column));
      return (
        !beside && (isDrawn || span(row, column) > 1 || index < first || (index > last && column === left))
      );
    }),
  );
}

const span = ({ spans }: GridRow, column: number): number => spans.get(column) ?? 1;
