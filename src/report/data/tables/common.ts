import { formatFiscalYear } from '../../../values/index.ts';
import type { ReportContent } from '../../content.ts';
import { type Column, fileName } from '../table.ts';

type Edition = Pick<ReportContent, 'jurisdiction' | 'fiscalYear'>;

/** Which prefecture and year a row speaks of; the first columns of every table. */
export const yearColumns = ({ jurisdiction, fiscalYear }: Edition): Column<unknown>[] => [
  {
    ...{
      head: '団体コード',
      name: 'jurisdictionCode',
      type: 'code',
      codes: 'jurisdiction',
      source: '全国地方公共団体コード',
    },
    ...{
      meaning: '報告した団体の全国地方公共団体コード（6桁、先頭の0を含む文字列）',
      value: () => jurisdiction.code,
    },
  },
  {
    ...{ head: '団体名', name: 'jurisdictionName', type: 'name', source: '全国地方公共団体コード' },
    ...{ meaning: '報告した団体の名称', value: () => jurisdiction.name },
  },
  {
    ...{ head: '年度', name: 'fiscalYear', type: 'year', unit: '年度', source: '年次報告' },
    ...{ meaning: '報告の対象の年度（4月から始まる年度の西暦）', value: () => fiscalYear },
  },
  {
    ...{ head: '年度_和暦', name: 'fiscalYearEra', type: 'text', source: '年次報告' },
    ...{ meaning: '報告の対象の年度の和暦', value: () => formatFiscalYear(fiscalYear) },
  },
];

/** The row of the programs table that a row belongs to. */
export const listingColumn = <Row>(listing: (row: Row) => string): Column<Row> => ({
  ...{ head: '掲載ID', name: 'listingId', type: 'code', codes: 'programs', source: 'この書き出しで付番' },
  ...{ meaning: '事業の掲載を指す番号。programs の掲載ID と同じ', value: listing },
});

interface Place {
  line: number;
  pdfPage?: number;
}

/** Where the paper says so. */
export const placeColumns = <Row>(file: string, place: (row: Row) => Place | null): Column<Row>[] => [
  {
    ...{ head: '出典_文書', name: 'sourceFile', type: 'name', source: '台帳' },
    ...{ meaning: '値が記載された文書のファイル名', value: () => fileName(file) },
  },
  {
    ...{
      head: '出典_ページ',
      name: 'sourcePage',
      type: 'integer',
      unit: 'ページ',
      source: '台帳',
      isOptional: true,
    },
    ...{
      meaning: 'PDF のページ（1から）。テキストから読み取った場合は空欄',
      value: (row) => place(row)?.pdfPage,
    },
  },
  {
    ...{ head: '出典_行', name: 'sourceLine', type: 'integer', unit: '行', source: '台帳', isOptional: true },
    ...{ meaning: '文書またはページの中の行（1から）', value: (row) => place(row)?.line || null },
  },
];

/** 事業費 and its sources in 千円. */
export function moneyColumns<Row>(
  money: (row: Row) => {
    cost: number | null;
    national: number | null;
    other: number | null;
    general: number | null;
  },
  source: string,
): Column<Row>[] {
  const column = (
    head: string,
    name: 'cost' | 'national' | 'other' | 'general',
    meaning: string,
  ): Column<Row> => ({
    ...{ head: `${head}_千円`, name, type: 'integer', unit: '千円', source, isOptional: true },
    ...{ meaning: `${meaning}。空欄は記載なしで、0 ではない`, value: (row) => money(row)[name] },
  });
  return [
    column('事業費', 'cost', '事業費'),
    column('国庫', 'national', '事業費のうち国庫支出金'),
    column('その他', 'other', '事業費のうち基金、諸収入などその他の財源'),
    column('一般財源', 'general', '事業費のうち一般財源'),
  ];
}

export const policyColumn = <Row>(
  policy: (row: Row) => number | null | undefined,
  isOptional = false,
): Column<Row> => ({
  ...{ head: '基本方針番号', name: 'policy', type: 'code', codes: 'policies', source: '条例', isOptional },
  ...{ meaning: '条例の基本方針の番号。名称は policies にある', value: (row) => policy(row) ?? null },
});
