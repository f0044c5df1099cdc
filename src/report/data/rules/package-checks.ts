import { createHash } from 'node:crypto';
import { PREFECTURES } from '../../../values/index.ts';
import { FORMAT_HISTORY } from '../readme.ts';
import { codeLists } from './cell-checks.ts';
import { type Check, cellsOf, type OpenedData, rowsOf } from './opened.ts';

/** Of a table that gives the numbers of others. */
const LISTS_OF_THEIR_OWN = new Set(['programs', 'policies', 'groups', 'codes']);

/** Rules on what must lie beside the tables: definitions, codes, units, areas, history. */
export const packageChecks = {
  'L3-02': (data) => {
    const lists = codeLists(data);
    return rowsOf(data, 'columns')
      .filter(({ コード表: list }) => list !== '' && !lists.has(list!) && !LISTS_OF_THEIR_OWN.has(list!))
      .concat(rowsOf(data, 'columns').filter(({ 型, コード表 }) => 型 === 'code' && コード表 === ''))
      .map(({ 表, 項目名, コード表 }) => `${表}.csv「${項目名}」のコード表「${コード表}」がありません`);
  },
  'L3-04': (data) =>
    rowsOf(data, 'columns')
      .filter(({ 型, 単位 }) => ['integer', 'number', 'year'].includes(型!) && 単位 === '')
      .map(({ 表, 項目名 }) => `${表}.csv「${項目名}」の単位が定義されていません`),
  'L3-06': ({ tables }) =>
    tables.flatMap((table) =>
      [...cellsOf(table)].flatMap(({ text, column, record, where }) => {
        if (column?.codeList !== 'jurisdiction' || text === '') return [];
        const prefecture = PREFECTURES.find(({ code }) => code === text);
        return prefecture !== undefined && record.includes(prefecture.name)
          ? []
          : [`${where}：「${text}」は正式な地域のコードと名称になっていません`];
      }),
    ),
  'L3-07': (data) => {
    const stated = rowsOf(data, 'README').find(({ 項目 }) => 項目 === '形式の版')?.内容;
    const version = FORMAT_HISTORY.find((each) => each.version === stated);
    if (version === undefined) return ['README.csv に形式の版がないか、履歴にない版です'];
    const now = formOf(data);
    const isSame = version.form === now;
    return isSame
      ? []
      : [`見出しが形式の版 ${stated} と異なります。版を上げて履歴に書いてください（form: ${now}）`];
  },
  'L3-08': (data) => [...missingFromReadme(data), ...badNames(data), ...withoutMark(data)],
} satisfies Record<string, Check>;

/** A mark of all heads in order: it changes when one of them does. */
function formOf({ tables }: OpenedData): string {
  const heads = tables.map(({ id, records }) => `${id}:${(records?.[0] ?? []).join(',')}`);
  return createHash('sha256').update(heads.sort().join('\n')).digest('hex').slice(0, 12);
}

const NEEDED = ['文字コード', 'BOM', '作成方法', '文書', '文書の日付', 'ライセンス'];

function missingFromReadme(data: OpenedData): string[] {
  const rows = rowsOf(data, 'README');
  const items = new Set(rows.map(({ 項目 }) => 項目));
  const missing = NEEDED.filter((item) => !items.has(item));
  const hasHistory = rows.some(({ 区分 }) => 区分 === 'history');
  return [...missing, ...(hasHistory ? [] : ['更新の履歴'])].map(
    (item) => `README.csv に「${item}」がありません`,
  );
}

function badNames({ tables }: OpenedData): string[] {
  return tables.flatMap(({ file, columns }) => {
    const names = columns.map(({ physicalName }) => physicalName);
    return names
      .filter((name, at) => !/^[A-Za-z][A-Za-z0-9]*$/.test(name) || names.indexOf(name) !== at)
      .map((name) => `${file}：物理名「${name}」が英数字でないか、二度あります`);
  });
}

/** The files are what README says of their encoding. */
const withoutMark = ({ tables }: OpenedData): string[] =>
  tables.filter(({ text }) => !text.startsWith('\ufeff')).map(({ file }) => `${file} に BOM がありません`);
