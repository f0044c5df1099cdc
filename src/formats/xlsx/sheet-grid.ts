import type { Cell, Sheet } from 'hucre/xlsx';
import { shownText } from './cell-text.ts';

/** A row of a sheet as a person sees it: texts by column, and what shows where tables are. */
export interface GridRow {
  /** From 1, as Excel counts. */
  number: number;
  texts: string[];
  /** How many columns the cell is merged over, by its column. */
  spans: ReadonlyMap<number, number>;
  /** Columns whose cells have a line around them. */
  ruled: ReadonlySet<number>;
  isHidden: boolean;
}

export function gridRows(sheet: Sheet, is1904: boolean): GridRow[] {
  const spans = spansByRow(sheet);
  // Old workbooks leave holes where nothing stands.
  return Array.from(sheet.rows, (written, row) => {
    const values = Array.from(written ?? [], (value) => value ?? null);
    const details = values.map((_, column) => sheet.cells?.get(`${row},${column}`));
    return {
      number: row + 1,
      texts: values.map((value, column) => shownText(value, details[column]?.style?.numFmt, is1904)),
      spans: spans.get(row) ?? new Map(),
      ruled: new Set(details.flatMap((cell, column) => (isRuled(cell) ? [column] : []))),
      isHidden: sheet.rowDefs?.get(row)?.hidden === true,
    };
  });
}

function spansByRow({ merges = [] }: Sheet): Map<number, Map<number, number>> {
  const spans = new Map<number, Map<number, number>>();
  for (const { startRow, startCol, endCol } of merges) {
    const row = spans.get(startRow) ?? new Map<number, number>();
    spans.set(startRow, row.set(startCol, endCol - startCol + 1));
  }
  return spans;
}

const isRuled = (cell: Cell | undefined): boolean =>
  Object.values(cell?.style?.border ?? {}).some(
    (side) => typeof side === 'object' && side !== null && 'style' in side && side.style !== undefined,
  );
