import { type DataColumn as Column, type DataTable, dataTable } from '../../../../report/index.ts';
import { conditionWords, openingOn, type Support } from '../../../../supports/index.ts';
import { column, inYen, optional, type Writing } from './column.ts';

/** One row for each support; what it may have several of stands in tables of its own. */
export const supportsTable = (supports: readonly Support[], writing: Writing): DataTable =>
  dataTable<Support>(
    { id: 'supports', title: '支援メニュー', description: '公開している支援メニュー。1行が一つの支援' },
    [...WHAT, ...forWhom(writing), ...MONEY, ...how(writing), ...ORIGIN],
    supports,
  );

const WHAT: Column<Support>[] = [
  column('制度番号', 'supportId', '支援メニューの番号。内容が変わっても変わらない', ({ id }) => id),
  column('名称', 'title', '支援メニューの名称', ({ title }) => title, { type: 'name' }),
  optional('通称', 'subtitle', '通称', ({ subtitle }) => subtitle, { type: 'name' }),
  optional('読み', 'reading', '名称の読み（ひらがな）', ({ reading }) => reading),
  optional('英語名', 'english', '英語の名称', ({ english }) => english, { type: 'name' }),
  column('種類', 'kind', '何を提供するか', ({ kind }) => kind, { type: 'code', codes: 'supportKind' }),
  column('実施機関', 'operator', '支援を行う機関の名称', ({ operator }) => operator.name, { type: 'name' }),
  column('実施機関の区分', 'operatorLevel', '支援を行う機関の区分', ({ operator }) => operator.level, {
    ...{ type: 'code', codes: 'operatorLevel' },
  }),
  column('概要', 'summary', '一文の説明', ({ summary }) => summary),
  optional('内容', 'content', '説明', ({ content }) => content),
  optional('やさしい日本語', 'plain', 'やさしい日本語での説明', ({ plain }) => plain),
];

const forWhom = ({ placeName }: Writing): Column<Support>[] => [
  optional('対象者', 'who', '対象になる人や会社', ({ who }) => who),
  optional('使いみち', 'uses', '対象になる使いみち', ({ uses }) => uses),
  optional(
    '対象要件',
    'condition',
    '満たすべきことを文にしたもの。データとしては supports.json の condition にある',
    ({ condition }) => conditionWords(condition, placeName),
  ),
  column(
    '対象要件の網羅',
    'isComplete',
    '1 は、対象要件が実施機関の求めるすべてであること。0 は、ほかは実施機関に確認が必要なこと',
    ({ isComplete }) => isComplete,
    { type: 'flag', codes: 'flag' },
  ),
];

const MONEY: Column<Support>[] = [
  optional('借入限度額_円', 'loanLimit', '融資の限度額', ({ loan }) => loan?.limit, inYen),
  optional('最大金利_％', 'maxRate', '融資の金利の上限（年率）', ({ loan }) => loan?.maxRate, {
    ...{ type: 'number', unit: '%' },
  }),
  optional('償還期限', 'term', '返済の期限。ISO 8601 の期間（P10Y は10年）', ({ loan }) => loan?.term),
  optional('利用料_円', 'fee', '使うときの費用。0 は無料', ({ fee }) => fee, inYen),
  optional('予算枠の有無', 'hasBudget', '年度の途中で終わることがあるか', ({ hasBudget }) => hasBudget, {
    ...{ type: 'flag', codes: 'flag' },
  }),
];

const how = ({ today }: Writing): Column<Support>[] => [
  column(
    '受付の状態',
    'opening',
    'このファイルを作った日に申し込めるか。期間は support-calls にある',
    ({ calls = [] }) => openingOn(calls, today).state,
    { type: 'code', codes: 'opening' },
  ),
  optional('公募備考', 'callNote', '公募についての注意', ({ callNote }) => callNote),
  optional('申請先_URL', 'applyUrl', '電子申請のページ', ({ applyUrl }) => applyUrl, { type: 'name' }),
  optional('詳細_URL', 'detailUrl', 'くわしい説明のページ', ({ detailUrl }) => detailUrl, { type: 'name' }),
];

const ORIGIN: Column<Support>[] = [
  optional('事業名', 'program', '財源となる事業の名称', ({ program }) => program, { type: 'name' }),
  optional('根拠法令', 'law', '根拠となる法令', ({ law }) => law),
  optional('災害名', 'disaster', '対象とする災害', ({ disaster }) => disaster, { type: 'name' }),
  optional('元制度番号', 'derivedFrom', '元になった制度の番号', ({ derivedFrom }) => derivedFrom?.id),
  optional('制度変更区分', 'derivedChange', '元の制度との違い', ({ derivedFrom }) => derivedFrom?.change, {
    ...{ type: 'code', codes: 'derivedChange' },
  }),
  optional('出典_文書', 'sourceFile', '内容のもとになった文書', ({ source }) => source?.document, {
    type: 'name',
  }),
  optional(
    '確認日',
    'confirmedOn',
    '実施機関などが内容を確認した日（西暦）',
    ({ confirmedOn }) => confirmedOn,
  ),
];
