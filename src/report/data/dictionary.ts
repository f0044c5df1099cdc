import type { ReportContent } from '../content.ts';
import { codeRows } from './codes.ts';
import { SYMBOLS } from './symbols.ts';
import { type Column, type DataTable, dataTable } from './table.ts';

const OURS = 'この書き出し';

function column<Row>(
  head: string,
  name: string,
  meaning: string,
  value: Column<Row>['value'],
  more: Partial<Column<Row>> = {},
): Column<Row> {
  return { head, name, type: 'text', meaning, source: OURS, value, ...more };
}

/** What the codes of every coded column mean (コード表). */
export function codesTable({ jurisdiction }: ReportContent): DataTable {
  const rows = [
    {
      list: 'jurisdiction',
      code: jurisdiction.code,
      name: jurisdiction.name,
      meaning: '全国地方公共団体コード',
    },
    ...codeRows(),
  ];
  return dataTable<(typeof rows)[number]>(
    { id: 'codes', title: 'コード表', description: 'コードで書いた列のコードと名称。' },
    [
      column('コード表', 'codeList', '列の定義（columns）の「コード表」に書いた名前', (row) => row.list),
      column('コード', 'code', 'データに書かれるコード', (row) => row.code, { type: 'code', codes: 'codes' }),
      column('名称', 'codeName', 'コードの名称', (row) => row.name, { type: 'name' }),
      column('説明', 'codeMeaning', '名称だけではわからないこと', (row) => row.meaning, { isOptional: true }),
    ],
    rows,
  );
}

/** What the signs of the printed report mean (特殊記号). */
export const symbolsTable = (): DataTable =>
  dataTable<(typeof SYMBOLS)[number]>(
    { id: 'symbols', title: '記号の定義', description: '年次報告で使う記号の意味と、データでの表し方。' },
    [
      column('記号', 'symbol', '年次報告に印刷される記号', (row) => row.symbol, { type: 'name' }),
      column('意味', 'meaning', '年次報告での意味', (row) => row.meaning),
      column('データでの表し方', 'inData', 'このデータで代わりに書く値', (row) => row.inData),
    ],
    SYMBOLS,
  );

interface ColumnRow {
  table: DataTable;
  no: number;
  facts: DataTable['columns'][number];
}

/** What every column of every file means (データ項目定義), its own included. */
export function columnsTable(tables: readonly DataTable[]): DataTable {
  const empty = dataTable<ColumnRow>(ABOUT, COLUMNS, []);
  const rows = [...tables, empty].flatMap((table) =>
    table.columns.map((facts, at): ColumnRow => ({ table, no: at + 1, facts })),
  );
  return dataTable<ColumnRow>(ABOUT, COLUMNS, rows);
}

const ABOUT = {
  id: 'columns',
  title: '列の定義',
  description: 'すべてのファイルの列の物理名、型、単位、意味、出典。',
};

const COLUMNS: Column<ColumnRow>[] = [
  column('表', 'table', 'ファイル名（拡張子を除く）', ({ table }) => table.id),
  column('列番号', 'columnNo', '左からの順番', ({ no }) => no, { type: 'integer', unit: '番' }),
  column('項目名', 'head', 'ファイルの1行目の見出し', ({ facts }) => facts.head, { type: 'name' }),
  column('物理名', 'physicalName', 'プログラムで使う英数字の名前', ({ facts }) => facts.name),
  column('型', 'type', '値の型', ({ facts }) => facts.type, { type: 'code', codes: 'columnType' }),
  column(
    '単位',
    'unit',
    '数値の単位。「単位」は同じ行の「単位」の列にあることを示す',
    ({ facts }) => facts.unit,
    { isOptional: true },
  ),
  column('意味', 'meaning', '値の意味', ({ facts }) => facts.meaning),
  column('出典', 'source', '値の出どころ', ({ facts }) => facts.source),
  column(
    'コード表',
    'codeList',
    'codes の「コード表」の名前、またはコードを定める表',
    ({ facts }) => facts.codes,
    { isOptional: true },
  ),
  column('空欄の可否', 'isOptional', '空欄がありうる列は 1', ({ facts }) => facts.isOptional, {
    type: 'flag',
    codes: 'flag',
  }),
];
