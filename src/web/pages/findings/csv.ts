import type { CsvColumn } from '../../../formats/index.ts';
import type { Finding } from '../../../ledger/index.ts';
import { severityWords } from '../../words.ts';

export const findingColumns: CsvColumn<Finding & { fiscalYear?: number }>[] = [
  { head: '年度', value: (finding) => finding.fiscalYear },
  { head: '重さ', value: (finding) => severityWords[finding.severity].word },
  { head: '規則ID', value: (finding) => finding.rule },
  { head: '基本方針番号', value: (finding) => finding.policy },
  { head: '番号', value: (finding) => finding.no },
  { head: '事業名', value: (finding) => finding.program },
  { head: '指摘', value: (finding) => finding.message },
  { head: 'ここの記載', value: (finding) => finding.actual },
  { head: 'もう一方の記載', value: (finding) => finding.expected },
  { head: '文書', value: (finding) => finding.file },
  { head: 'ページ', value: (finding) => finding.pdfPage },
  { head: '行', value: (finding) => finding.line },
];
