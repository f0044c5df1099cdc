import type { StatedTable } from '../../ledger/annual-report.ts';
import { decimalsOf, fitOfRate, rateInWords, severityOfFit } from '../rates.ts';
import { type Column, cellNumber, columnsOf } from './stated-table.ts';

/** A computed cell that doesn't follow from the cells beside it. */
export interface WrongCell {
  what: string;
  printed: string;
  computed: string;
  from: string;
  severity: 'error' | 'warning';
}

/** 増減率 and 増減, each from the two columns before it under the same head. */
export function changesOf(table: StatedTable, cells: readonly string[]): WrongCell[] {
  const columns = columnsOf(table);
  return columns.flatMap((column, i) => {
    const [before, after] = [columns[i - 2], columns[i - 1]];
    const isChange = /^増減(?:率|数)?(?:\(.*\))?$/.test(column.head.replace(/\s/g, ''));
    if (!isChange || before?.group !== column.group || after?.group !== column.group) return [];
    return column.head.includes('率')
      ? rate(column, before, after, cells)
      : difference(column, before, after, cells);
  });
}

function rate(column: Column, before: Column, after: Column, cells: readonly string[]): WrongCell[] {
  const printed = cells[column.index] ?? '';
  const [a, b, stated] = [before, after, column].map(({ index }) => cellNumber(cells[index]));
  if (a == null || b == null || stated == null || a === 0) return [];
  const computed = 100 * (b / a - 1);
  const severity = severityOfFit(fitOfRate(stated, computed, decimalsOf(printed)));
  if (severity === null) return [];
  const from = `${cells[before.index]}と${cells[after.index]}`;
  const words = `${rateInWords(computed, decimalsOf(printed))}%`;
  return [{ what: `${column.group}の増減率`, printed: `${stated}%`, computed: words, from, severity }];
}

/** Differences of rounded figures may be off by one in the last digit; those of counts may not. */
function difference(column: Column, before: Column, after: Column, cells: readonly string[]): WrongCell[] {
  const printed = cells[column.index] ?? '';
  const [a, b, stated] = [before, after, column].map(({ index }) => cellNumber(cells[index]));
  if (a == null || b == null || stated == null) return [];
  const decimals = Math.max(decimalsOf(cells[before.index] ?? ''), decimalsOf(cells[after.index] ?? ''));
  const tolerance = decimals === 0 ? 0 : 10 ** -decimals;
  if (Math.abs(b - a - stated) <= tolerance + 1e-9) return [];
  const from = `${cells[before.index]}と${cells[after.index]}`;
  const computed = (b - a).toFixed(decimals);
  return [{ what: `${column.group}の増減`, printed, computed, from, severity: 'error' }];
}

/** How far above the computed average a printed one may lie: establishments of unknown size are left out of it. */
const UNKNOWN_SIZE = 1.2;

/**
 * 1事業所当たり従業者数. Establishments whose persons are unknown count in the first column only, so that the
 * printed average may be higher, never lower, than persons by establishments.
 */
export function perEstablishment(table: StatedTable, cells: readonly string[]): WrongCell[] {
  const columns = columnsOf(table).map((column) => ({ ...column, year: column.head.replace(/\D/g, '') }));
  const find = (group: RegExp, year: string) =>
    columns.find((column) => group.test(column.group) && column.year === year && year !== '');
  return columns
    .filter(({ group, head }) => /^1事業所当たり/.test(group) && !head.includes('増減'))
    .flatMap((column) => {
      const [places, persons] = [find(/^事業所数/, column.year), find(/^従業者数/, column.year)];
      const [a, b, stated] = [places, persons, column].map((each) => cellNumber(cells[each?.index ?? -1]));
      if (a == null || b == null || stated == null || a === 0) return [];
      const computed = b / a;
      if (stated >= computed - 0.05 - 1e-9 && stated <= computed * UNKNOWN_SIZE) return [];
      const words = computed.toFixed(2);
      const from = `従業者数${cells[persons!.index]}と事業所数${cells[places!.index]}`;
      return [
        {
          what: `${column.group}（${column.year}年）`,
          printed: String(stated),
          computed: words,
          from,
          severity: 'warning' as const,
        },
      ];
    });
}
