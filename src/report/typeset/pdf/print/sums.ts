import type { Cell, Row } from '../../../document.ts';

/**
 * The rows with sums that follow one another held together: an empty cell at their end becomes one over all of them,
 * and no page ends inside a cell that stays whole.
 */
export function withSumsTogether(rows: readonly Row[]): Row[] {
  return rows.map((row, at) => {
    const end = emptyEnd(row);
    if (end === null) return row;
    if (joins(rows[at - 1], end)) return { ...row, cells: row.cells.slice(0, -1) };
    const rest = rows.slice(at).findIndex((each) => !joins(each, end));
    const rowSpan = rest < 0 ? rows.length - at : rest;
    return rowSpan === 1 ? row : { ...row, cells: [...row.cells.slice(0, -1), { ...end, rowSpan }] };
  });
}

const joins = (row: Row | undefined, { columnSpan }: Cell): boolean =>
  row !== undefined && emptyEnd(row)?.columnSpan === columnSpan && emptyEnd(row) !== null;

function emptyEnd({ kind, cells }: Row): Cell | null {
  const last = cells.at(-1);
  const isSum = kind === 'subtotal' || kind === 'total';
  return isSum && cells.length > 1 && last?.text === '' && last.rowSpan === undefined ? last : null;
}
