import type { FormSheet, Remembered } from './form-workbook.ts';

/**
 * A sheet that Excel shows to nobody remembers what stood in each cell when the form was handed out: so it shows when
 * somebody wrote where nothing was to be written.
 */
export const MEMORY_SHEET = '_様式の控え';
const HEAD = '#控え';

/** Rows of the memory. */
export function memoryRows(sheets: readonly FormSheet[]): string[][] {
  const rows = sheets.flatMap(({ mark, rows: lines }) =>
    mark === null
      ? []
      : lines
          .flatMap(({ cells }) => cells)
          .filter(({ value, key }) => key !== undefined || (value !== null && value !== ''))
          .map(({ key = '', value }) => [mark, key, value === null ? '' : String(value)]),
  );
  return [[HEAD, '', ''], ...rows];
}

/** Whether a sheet is a memory, though it was renamed or damaged. */
export const isMemory = (name: string, rows: readonly (readonly string[])[]): boolean =>
  rows[0]?.[0] === HEAD || name.startsWith(MEMORY_SHEET);

export const remembered = (rows: readonly (readonly string[])[]): Remembered[] =>
  rows
    .slice(1)
    .flatMap(([mark = '', key = '', text = '']) => (mark === '' ? [] : [{ mark, key: key || null, text }]));
