import { PLATFORM_CHARACTERS } from '../characters.ts';
import { type Check, cellsOf, type DefinedColumn, type OpenedData, rowsOf } from './opened.ts';

const isNumeric = (column: DefinedColumn | undefined): boolean =>
  ['integer', 'number', 'year', 'flag'].includes(column?.type ?? '');
const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** Columns in which a separator would join two things; the name of a program may hold one. */
const NAMES_OF_ONE = new Set(['division', 'team', 'jurisdictionName', 'areaName']);
/** Texts that describe the data; the others are the data. */
const DESCRIBING = new Set(['README', 'columns', 'codes', 'symbols']);

/** Rules on what stands in a cell. */
export const cellChecks = {
  'L1-03': ({ tables }) =>
    tables.flatMap(({ file, records }) =>
      (records ?? []).flatMap((record, at) =>
        record.every((text) => text === '') ? [`${file} ${at + 1}行目が空の行です`] : [],
      ),
    ),
  'L1-06': (data) =>
    on(
      data,
      ({ text }) =>
        /^[\s\u3000]|[\s\u3000]$|[\s\u3000]{2}|[\u3000\t\r\n]/.test(text) &&
        '体裁のための空白か改行があります',
    ),
  'L1-07': (data) =>
    on(data, ({ text, column }, table) => {
      const isSingle = column?.type === 'code' || NAMES_OF_ONE.has(column?.physicalName ?? '');
      return !DESCRIBING.has(table) && isSingle && /[；;\n]/.test(text) && '1つのセルに複数の値があります';
    }),
  'L1-08': (data) =>
    on(
      data,
      ({ text, column }) =>
        column?.type !== 'name' && text.search(PLATFORM_CHARACTERS) >= 0 && '機種依存文字があります',
    ),
  'L1-09': (data) => [
    ...on(
      data,
      ({ text, column }) =>
        isNumeric(column) &&
        /^[-―—－ー×*]$|^(?:なし|不明)$/.test(text) &&
        '数値がないことを記号や文で表しています',
    ),
    ...blanksInBooks(data),
  ],
  'L2-01': (data) => [
    ...on(
      data,
      ({ text, column }) =>
        isNumeric(column) && text !== '' && !NUMBER.test(text) && `数値の列に「${text}」があります`,
    ),
    ...numbersInBooks(data),
  ],
  'L2-02': (data) =>
    on(data, ({ text, column }, table) => {
      if (table !== 'symbols' && /^(?:〃|″|々|同上|同じ)$/.test(text)) return '上の行を参照させています';
      return text === '' && column?.isOptional === false && `「${column.head}」が空欄です`;
    }),
  'L2-04': (data) => {
    const lists = codeLists(data);
    return on(data, ({ text, column, record }, table) => {
      const list = column?.codeList ? lists.get(listName(column, record, table)) : undefined;
      return list !== undefined && text !== '' && !list.has(text) && `コード表にない「${text}」があります`;
    });
  },
  'L2-05': ({ tables }) =>
    tables.flatMap(({ file, records, columns }) =>
      columns.flatMap(({ head, codeList }, at) => {
        if (!codeList) return [];
        const detail = columns.findIndex((each) => each.head === `${head}_その他`);
        const rows = (records ?? [])
          .slice(1)
          .filter((record) => record[at] === 'other' && codeList !== 'funding');
        const loose = rows.filter((record) => detail === -1 || record[detail] === '');
        return loose.length > 0 && file !== 'codes.csv'
          ? [`${file}：「${head}」のその他の内容が別の列にありません`]
          : [];
      }),
    ),
  'L3-03': (data) => {
    const defined = new Set(rowsOf(data, 'symbols').map(({ 記号 }) => 記号));
    return on(data, ({ text }, table) => {
      const isSymbol = table !== 'symbols' && /^[\p{S}\p{P}〓〃ー]+$/u.test(text);
      return isSymbol && !defined.has(text) && !/^[%％]$/.test(text) && `記号「${text}」の定義がありません`;
    });
  },
  'L3-05': (data) =>
    on(
      data,
      ({ text, column }) =>
        column?.type === 'year' &&
        text !== '' &&
        !/^(?:18|19|20|21)\d\d$/.test(text) &&
        `「${text}」は西暦ではありません`,
    ),
} satisfies Record<string, Check>;

type SeenCell = ReturnType<typeof cellsOf> extends Generator<infer C> ? C : never;

const on = ({ tables }: OpenedData, see: (cell: SeenCell, table: string) => string | false): string[] =>
  tables.flatMap((table) =>
    [...cellsOf(table)].flatMap((cell) => {
      const found = see(cell, table.id);
      return found === false ? [] : [`${cell.where}：${found}`];
    }),
  );

/** Every list of codes by its name: codes.csv, and the tables whose numbers others use. */
export function codeLists(data: OpenedData): Map<string, Set<string>> {
  const lists = new Map<string, Set<string>>();
  const add = (list: string, code: string | undefined) =>
    lists.set(list, (lists.get(list) ?? new Set()).add(code ?? ''));
  for (const row of rowsOf(data, 'codes')) add(row.コード表!, row.コード);
  for (const row of rowsOf(data, 'policies')) add('policies', row.基本方針番号);
  for (const row of rowsOf(data, 'groups')) add(`groups/${row.基本方針番号}`, row.取組の柱番号);
  for (const row of rowsOf(data, 'programs')) add('programs', row.掲載ID);
  return lists;
}

/** Groups are numbered anew under each policy; the table of codes is no list itself. */
function listName({ codeList }: DefinedColumn, record: readonly string[], table: string): string {
  if (codeList !== 'groups') return codeList === 'codes' ? '' : codeList;
  return `groups/${record[table === 'programs' ? 5 : 4]}`;
}

/** What is empty in the CSV is empty in Excel, and a number there is a number here. */
function blanksInBooks(data: OpenedData): string[] {
  return inBooks(
    data,
    (text, value) => text === '' && value !== null && value !== undefined && '空欄が値になっています',
  );
}

const numbersInBooks = (data: OpenedData): string[] =>
  inBooks(
    data,
    (text, value, column) =>
      isNumeric(column) && text !== '' && typeof value !== 'number' && '数値が文字列になっています',
  );

function inBooks(
  { books, tables }: OpenedData,
  see: (text: string, value: unknown, column: DefinedColumn | undefined) => string | false,
): string[] {
  return books.flatMap(({ id, file, sheets }) => {
    const table = tables.find((each) => each.id === id);
    return (table?.records ?? []).slice(1).flatMap((record, row) =>
      record.flatMap((text, at) => {
        const found = see(text, sheets[0]?.getCell(row + 2, at + 1).value, table!.columns[at]);
        return found === false ? [] : [`${file} ${row + 2}行${at + 1}列目：${found}`];
      }),
    );
  });
}
