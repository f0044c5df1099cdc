import type { MasterRow } from '../../../ledger/annual-report.ts';
import type { Cell, Row } from '../../document.ts';
import { nameCell } from '../name-cell.ts';
import { placesOf } from '../place.ts';
import { cell } from '../table.ts';
import { ALL_RELISTINGS, costCell, mark, moneyCell } from '../words.ts';

/** The rows of one policy; a group's cell spans the rows that follow one another in it. */
export function programRows(rows: readonly MasterRow[], sheets: ReadonlyMap<string, string>): Row[] {
  return rows.map((row, index): Row => {
    const opens = index === 0 || rows[index - 1]?.group !== row.group;
    return {
      cells: [...(opens ? [groupCell(rows, index)] : []), ...programCells(row, sheets)],
      ...placesOf(row),
    };
  });
}

function groupCell(rows: readonly MasterRow[], from: number): Cell {
  const group = rows[from]?.group ?? null;
  const end = rows.findIndex((row, index) => index > from && row.group !== group);
  const own = rows.slice(from, end < 0 ? rows.length : end);
  const relisted = own.some((row) => row.isRelisting) ? ALL_RELISTINGS : '';
  const text = group === null ? (from === 0 ? '' : '・') : `・${group}${relisted}`;
  return cell(text, { rowSpan: own.length, isRowHead: true });
}

function programCells(row: MasterRow, sheets: ReadonlyMap<string, string>): Cell[] {
  return [
    nameCell(row, [row.policy], sheets),
    ...[row.isNew, row.isPriority, row.isKeyResult].map((flag) => cell(mark(flag))),
    costCell(row.cost),
    ...[row.national, row.other, row.general].map(moneyCell),
    cell(row.period ?? ''),
    cell(row.foundation ?? ''),
    cell(row.divisions.join('\n')),
  ];
}
