import type { CsvColumn } from '../../../../formats/index.ts';
import type { Correction } from '../../../../report/index.ts';

export const correctionColumns: CsvColumn<Correction>[] = [
  { head: '場所', value: (row) => row.place },
  { head: '事業名', value: (row) => row.program },
  { head: '基本方針番号', value: (row) => row.policy },
  { head: '番号', value: (row) => row.no },
  { head: '項目', value: (row) => row.item },
  { head: '誤', value: (row) => row.wrong },
  { head: '正', value: (row) => row.right },
  { head: '理由', value: (row) => row.reason },
  { head: '出典_ページ', value: (row) => row.pdfPage },
  { head: '出典_行', value: (row) => row.line },
];
