import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { shownText } from '../cell-text.ts';
import type { RawCell, RawSheet } from './raw-sheet.ts';
import { readText } from './written-text.ts';

/** The sheets of a workbook of Excel, today's or old. @throws whatever the package throws for a damaged file */
export async function excelCells(bytes: Uint8Array, kind: 'xlsx' | 'xls'): Promise<RawSheet[]> {
  const { readXls, readXlsx } = await import('hucre');
  const workbook = await (kind === 'xlsx' ? readXlsx : readXls)(bytes, { readStyles: true });
  const is1904 = workbook.dateSystem === '1904';
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    cells: cellsOf(sheet, is1904),
  }));
}

function cellsOf(sheet: Sheet, is1904: boolean): RawCell[] {
  const cells: RawCell[] = [];
  sheet.rows.forEach((values, row) => {
    values?.forEach((value, column) => {
      const detail = sheet.cells?.get(`${row},${column}`);
      if ((value ?? '') !== '' || detail?.formula || detail?.comment)
        cells.push(cellOf(value ?? null, detail, { row: row + 1, column: column + 1 }, is1904));
    });
  });
  return cells;
}

/** As old workbooks say it, where nothing but the text tells that it is an error. */
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERR!|SPILL!|CALC!)$/;

function cellOf(
  value: CellValue,
  detail: Cell | undefined,
  at: { row: number; column: number },
  is1904: boolean,
): RawCell {
  const isText = typeof value === 'string';
  return {
    ...at,
    kind: detail?.type === 'error' || (isText && ERROR.test(value)) ? 'error' : kindOf(value),
    text: isText ? readText(value) : shownText(value, detail?.style?.numFmt, is1904),
    number: typeof value === 'number' ? value : null,
    isFormula: detail?.formula !== undefined,
    isLocked: detail?.style?.protection?.locked ?? null,
    comment: detail?.comment ? readText(detail.comment.text) : null,
  };
}

function kindOf(value: CellValue): RawCell['kind'] {
  if (value instanceof Date) return 'date';
  if (value === null || value === '' || value === undefined) return 'empty';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
}
