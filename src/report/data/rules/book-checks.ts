import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import type { Check, OpenedData } from './opened.ts';

/** Rules on the form of the files and of Excel's sheets. */
export const bookChecks = {
  'L1-01': ({ files }) =>
    files
      .filter(({ path }) => !/\.(?:csv|xlsx|xml|ods|json)$/.test(path))
      .map(({ path }) => `${path} は機械判読に適さない形式です`),
  'L1-02': ({ books }) =>
    books
      .filter(({ sheets }) => sheets.length !== 1)
      .map(({ file, sheets }) => `${file} にシートが ${sheets.length}枚あります`),
  'L1-10': (data) => [
    ...onSheets(data, (sheet) => (sheet.getImages().length > 0 ? '画像または図形があります' : null)),
    ...onCells(data, (cell) => (cell.note ? 'コメントがあります' : null)),
  ],
  'L1-11': (data) =>
    onCells(data, (cell) => (hasLooks(cell) ? '色、太字、罫線などの書式が付いています' : null)),
  'L1-12': (data) => onCells(data, (cell) => (cell.isMerged ? 'セルが結合されています' : null)),
  'L1-13': (data) => onSheets(data, hidden),
  'L2-06': (data) => onCells(data, (cell) => (cell.formula ? '数式が入っています' : null)),
} satisfies Record<string, Check>;

const onSheets = ({ books }: OpenedData, see: (sheet: Worksheet) => string | null): string[] =>
  books.flatMap(({ file, sheets }) =>
    sheets.map(see).flatMap((found) => (found === null ? [] : [`${file}：${found}`])),
  );

const onCells = (data: OpenedData, see: (cell: Cell) => string | null): string[] =>
  data.books.flatMap(({ file, sheets }) =>
    sheets.flatMap((sheet) => {
      const found: string[] = [];
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const what = see(cell);
          if (what !== null) found.push(`${file} ${cell.address}：${what}`);
        }),
      );
      return found;
    }),
  );

function hasLooks({ fill, font, border }: Cell): boolean {
  const filled = fill !== undefined && fill.type === 'pattern' && fill.pattern !== 'none';
  const lettered =
    font?.bold === true || font?.italic === true || font?.strike === true || font?.color?.argb !== undefined;
  return filled || lettered || Object.keys(border ?? {}).length > 0;
}

function hidden(sheet: Worksheet): string | null {
  if (sheet.state !== 'visible') return 'シートが非表示です';
  const rows = Array.from({ length: sheet.rowCount }, (_, at) => sheet.getRow(at + 1).hidden);
  const columns = Array.from({ length: sheet.columnCount }, (_, at) => sheet.getColumn(at + 1).hidden);
  return [...rows, ...columns].some(Boolean) ? '非表示の行または列があります' : null;
}
