import type { Indicator } from '../../../ledger/annual-report.ts';
import { type Amount, eraYearOfHead, parseQuantity, type Quantity } from '../../../values/index.ts';
import type { ReportContent } from '../../content.ts';
import { type NumberedListing, sheetsOf } from '../listings.ts';
import { type Column, type DataTable, dataTable } from '../table.ts';
import { listingColumn, placeColumns, yearColumns } from './common.ts';

interface IndicatorRow {
  listing: string;
  no: number;
  indicator: Indicator;
  /** The row of the table that this one completes. */
  continues: number | null;
  year: number;
  quantity: Quantity;
  valueNo: number;
  amount: Amount | null;
}

/** 指標 in long form: one value of one year per row; a cell that states two values makes two rows. */
export function indicatorsTable(content: ReportContent, listings: readonly NumberedListing[]): DataTable {
  const rows = sheetsOf(listings).flatMap(({ id, entry }) =>
    entry.indicators.flatMap((indicator, at) =>
      rowsOf(id, indicator, at, entry.indicators, content.fiscalYear),
    ),
  );
  return dataTable<IndicatorRow>(
    {
      id: 'indicators',
      title: '指標の値',
      description: '個票の指標。1行が1つの年度の1つの値で、空欄のセルの行はない。',
    },
    [
      listingColumn((row) => row.listing),
      ...yearColumns(content),
      ...COLUMNS,
      ...placeColumns<IndicatorRow>(content.report.file, (row) => row.indicator),
    ],
    rows,
  );
}

function rowsOf(
  listing: string,
  indicator: Indicator,
  at: number,
  all: readonly Indicator[],
  fiscalYear: number,
): IndicatorRow[] {
  const above = all.findIndex(({ line }) => line === indicator.continuationOf);
  const base = { listing, no: at + 1, indicator, continues: above === -1 ? null : above + 1 };
  return indicator.values.flatMap((_, column): IndicatorRow[] => {
    const printed = statedAt(all, at, column);
    if (printed === '') return [];
    const quantity = parseQuantity(printed);
    const cell = { ...base, year: yearOf(indicator, column, fiscalYear), quantity };
    if (quantity.values.length === 0) return [{ ...cell, valueNo: 1, amount: null }];
    return quantity.values.map((amount, index) => ({ ...cell, valueNo: index + 1, amount }));
  });
}

/** A ditto mark says what stands above it, in the first row what stands before it. */
function statedAt(all: readonly Indicator[], at: number, column: number): string {
  const printed = all[at]?.values[column] ?? '';
  if (!/^\s*(?:〃|″|同上)\s*$/.test(printed)) return printed;
  return at > 0 ? statedAt(all, at - 1, column) : statedAt(all, at, column - 1);
}

/** The last two columns are the year before and the year of the report, whatever a copied head says. */
function yearOf({ columns, values }: Indicator, column: number, fiscalYear: number): number {
  const fromEnd = values.length - 1 - column;
  return fromEnd <= 1
    ? fiscalYear - fromEnd
    : (eraYearOfHead(columns[column] ?? '', fiscalYear) ?? fiscalYear - fromEnd);
}

const SHEET = '個票の指標の表';

const COLUMNS: Column<IndicatorRow>[] = [
  {
    ...{ head: '指標番号', name: 'indicatorNo', type: 'integer', unit: '番', source: 'この書き出しで付番' },
    ...{ meaning: '個票の表の上からの順番', value: (row) => row.no },
  },
  {
    ...{
      head: '続き元の指標番号',
      name: 'continuationOf',
      type: 'integer',
      unit: '番',
      source: SHEET,
      isOptional: true,
    },
    ...{ meaning: '上の行を補う行のとき、補われる指標番号', value: (row) => row.continues },
  },
  {
    ...{ head: '項目', name: 'label', type: 'text', source: SHEET },
    ...{ meaning: '指標の名称（項目名）', value: (row) => row.indicator.label },
  },
  {
    ...{ head: '値の年度', name: 'valueFiscalYear', type: 'year', unit: '年度', source: SHEET },
    ...{ meaning: '値が表す年度の西暦', value: (row) => row.year },
  },
  {
    ...{ head: '値の番号', name: 'valueNo', type: 'integer', unit: '番', source: 'この書き出しで付番' },
    ...{ meaning: '1つのセルに複数の値があるときの順番', value: (row) => row.valueNo },
  },
  {
    ...{ head: '値', name: 'value', type: 'number', unit: '単位', source: SHEET, isOptional: true },
    ...{
      meaning: '数値。単位は「単位」の列。空欄の理由は「値なしの理由」の列',
      value: (row) => row.amount?.value,
    },
  },
  {
    ...{ head: '単位', name: 'unit', type: 'text', source: SHEET, isOptional: true },
    ...{ meaning: '値の単位。単位の記載がない数は空欄', value: (row) => row.amount?.unit },
  },
  {
    ...{
      head: '数え方',
      name: 'qualifier',
      type: 'code',
      codes: 'qualifier',
      source: SHEET,
      isOptional: true,
    },
    ...{ meaning: '延べ、累計、約などの区別', value: (row) => row.amount?.qualifier },
  },
  {
    ...{ head: '内訳名', name: 'countedLabel', type: 'text', source: SHEET, isOptional: true },
    ...{ meaning: 'セルの中で値に付いた名称', value: (row) => row.amount?.label },
  },
  {
    ...{
      head: '値なしの理由',
      name: 'noValueReason',
      type: 'code',
      codes: 'noValue',
      source: SHEET,
      isOptional: true,
    },
    ...{ meaning: '値がない理由', value: (row) => row.quantity.reason },
  },
  {
    ...{ head: '備考', name: 'note', type: 'text', source: SHEET, isOptional: true },
    ...{ meaning: 'セルの中で値のほかに書かれたこと', value: (row) => row.quantity.note },
  },
  {
    ...{ head: '記載', name: 'printed', type: 'text', source: SHEET },
    ...{
      meaning: 'セルの記載の引用（計算には「値」を使う）。機種依存文字は読み替えた',
      value: (row) => row.quantity.printed,
    },
  },
];
