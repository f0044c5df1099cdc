import type { StatedTable } from '../../ledger/annual-report.ts';
import { normalise } from '../../values/index.ts';

/** One column of a table outside the sheets. */
export interface Column {
  index: number;
  /** The head over several columns (事業所数), carried on to each of them. */
  group: string;
  /** The column's own head: 増減率 (%). */
  head: string;
}

/** The columns with their heads; a head that spans several columns is printed over the first one only. */
export function columnsOf(table: StatedTable): Column[] {
  const width = Math.max(
    0,
    ...table.header.map((row) => row.length),
    ...table.rows.map((r) => r.cells.length),
  );
  const [top = [], ...lower] = table.header.map((row) => row.map(normalise));
  let group = '';
  return Array.from({ length: width }, (_, index) => {
    group = top[index] || group;
    const head = lower.map((row) => row[index] ?? '').join('') || (top[index] ?? '');
    return { index, group, head };
  });
}

/** A cell as a number; ▲ and △ are negative. `null` when it is none. */
export function cellNumber(cell: string | undefined): number | null {
  const bare = normalise(cell ?? '').replace(/[\s,%]/g, '');
  const digits = bare.replace(/^[▲△-]/, '');
  if (!/^\d+(?:\.\d+)?$/.test(digits)) return null;
  return digits === bare ? Number(digits) : -Number(digits);
}
