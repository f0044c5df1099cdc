import { formatFiscalYear } from '../../values/index.ts';
import type { ReportContent } from '../content.ts';
import { type Column, type DataTable, dataTable, fileName } from './table.ts';

/** The form of the files: `form` is a mark of all their heads (rules/, L3-07). A changed head is a new entry at the end. */
export const FORMAT_HISTORY: readonly { version: string; date: string; change: string; form: string }[] = [
  { version: '1', date: '2026-11-21', change: '初版', form: 'b442ec2037de' },
];

export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'クリエイティブ・コモンズ 表示 4.0 国際',
  path: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
};

interface ReadmeRow {
  kind: string;
  item: string;
  content: string;
}

export const titleOf = ({ jurisdiction, fiscalYear }: ReportContent): string =>
  `${formatFiscalYear(fiscalYear)}（${fiscalYear}年度）${jurisdiction.name} 中小企業振興施策の年次報告 データ`;

/** 第2版; what was never published says what it is. */
export function editionText({ edition: { kind, number } }: ReportContent): string {
  if (number > 0) return `第${number}版`;
  return { published: '公表のとおり', corrected: '訂正済み', draft: '案' }[kind];
}

/** About the data: encoding, licence, sources, method and history. */
export function readmeTable(content: ReportContent): DataTable {
  return dataTable<ReadmeRow>(
    { id: 'README', title: '説明', description: 'このデータの形式、出典、作成方法、利用条件、履歴。' },
    COLUMNS,
    [...about(content), ...FORM, ...METHOD, ...origin(content), ...history(content)],
  );
}

const row =
  (kind: string) =>
  (item: string, content: string): ReadmeRow => ({ kind, item, content });

const about = (content: ReportContent): ReadmeRow[] => [
  row('about')('題名', titleOf(content)),
  row('about')('発行者', content.jurisdiction.name),
  row('about')('版', editionText(content)),
  row('about')('対象年度', String(content.fiscalYear)),
  ...(content.isSample ? [row('about')('注意', '見本データによる作成例であり、公表されたものではない')] : []),
];

const form = row('format');

const FORM: ReadmeRow[] = [
  form('文字コード', 'UTF-8'),
  form('BOM', 'あり'),
  form('改行', 'CRLF'),
  form('区切り', 'コンマ。コンマか引用符を含む値は " で囲み、値の中で改行しない'),
  form('見出し', '1行目。データは2行目から'),
  form('空欄', '記載がないか、当てはまらない。0 とは異なる'),
  form('先頭の0', '団体コードは6桁の文字列。表計算ソフトで開くときは xlsx を使う'),
  form('先頭の引用符', "= + - @ で始まる文字列は、数式として働かないよう CSV では先頭に ' を付けた"),
  form('xlsx', '同じ名前の CSV と同じ内容。1ファイルに1つの表'),
  form('列の定義', 'columns'),
  form('コード表', 'codes。番号の名称は policies と groups'),
  form('記号の定義', 'symbols'),
  form('全文', 'kakehashi-report.json。kakehashi read --format json と同じ形'),
  form('形式の版', FORMAT_HISTORY.at(-1)!.version),
];

const method = row('method');

const METHOD: ReadmeRow[] = [
  method('作成方法', '年次報告の記載を台帳に1か所ずつ記録し、この版が採る値を書き出した'),
  method('文字の読み替え', '機種依存文字は (1) (株) m2 のように読み替えた。固有の名称は原文のまま'),
  method('小計と合計', '年次報告に記載された値で、計算した値ではない'),
  method('再掲', '「再掲」が 1 の行を除くと、年度の合計になる'),
];

const origin = ({ report, edition, jurisdiction }: ReportContent): ReadmeRow[] => [
  row('source')('文書', fileName(report.file)),
  row('source')('文書の日付', edition.date.slice(0, 10)),
  ...(edition.issued === null ? [] : [row('source')('文書の発行', edition.issued)]),
  row('licence')('ライセンス', `${LICENCE.title}（${LICENCE.name}）`),
  row('licence')('ライセンスの本文', LICENCE.path),
  row('licence')('出典の書き方', `出典：${jurisdiction.name}「中小企業振興基本条例に基づく年次報告」`),
];

const history = (content: ReportContent): ReadmeRow[] => [
  row('history')(
    content.edition.date.slice(0, 10),
    `${editionText(content)}。${content.corrections.length === 0 ? '前の版からの訂正なし' : `訂正 ${content.corrections.length}か所（corrections）`}`,
  ),
  ...FORMAT_HISTORY.map(({ version, date, change }) =>
    row('formatHistory')(date, `形式の版 ${version} ${change}`),
  ),
];

const COLUMNS: Column<ReadmeRow>[] = [
  {
    ...{ head: '区分', name: 'kind', type: 'code', codes: 'readmeKind', source: 'この書き出し' },
    ...{ meaning: '説明の種類', value: ({ kind }) => kind },
  },
  {
    ...{ head: '項目', name: 'item', type: 'name', source: 'この書き出し' },
    ...{ meaning: '説明する事柄。履歴では日付', value: ({ item }) => item },
  },
  {
    ...{ head: '内容', name: 'content', type: 'name', source: 'この書き出し' },
    ...{ meaning: '説明', value: ({ content }) => content },
  },
];
