import { type DataTable, dataTable } from '../../../../report/index.ts';
import {
  type Amount,
  type Call,
  type Contact,
  conditionWords,
  type Paper,
  type Purpose,
  type Relation,
  type Support,
} from '../../../../supports/index.ts';
import { column, inYen, optional, type Part, partColumns, partsOf, type Writing } from './column.ts';

/** What a support has several of, each in a table of its own. */
export const partTables = (supports: readonly Support[], writing: Writing): DataTable[] => [
  purposes(supports),
  amounts(supports, writing),
  calls(supports),
  steps(supports),
  papers(supports),
  contacts(supports, writing),
  relations(supports),
];

const about = (id: string, title: string, row: string) => ({
  ...{ id, title, description: `支援メニューごとの${title}。1行が一つの${row}` },
});

const purposes = (supports: readonly Support[]): DataTable =>
  dataTable<Part<Purpose>>(
    about('support-purposes', '目的', '目的'),
    [
      ...partColumns<Purpose>(),
      column('目的', 'purpose', '何のための支援か', ({ part }) => part, { type: 'code', codes: 'purpose' }),
    ],
    partsOf(supports, (each) => each.purposes),
  );

const amounts = (supports: readonly Support[], { placeName }: Writing): DataTable =>
  dataTable<Part<Amount>>(
    about('support-amounts', '補助の率と額', '枠'),
    [
      ...partColumns<Amount>(),
      optional('枠の名称', 'amountName', 'ほかと区別する名称', ({ part }) => part.name, { type: 'name' }),
      optional('対象の経費', 'amountOf', '何の費用についてか', ({ part }) => part.of),
      optional('補助率_％', 'rate', '費用のうち補助する割合', ({ part }) => part.rate, {
        ...{ type: 'number', unit: '%' },
      }),
      optional('補助率の表現', 'rateText', '実施機関の書き方', ({ part }) => part.rateText),
      optional('上限額_円', 'ceiling', 'これより多くは出ない額', ({ part }) => part.ceiling, inYen),
      optional('下限額_円', 'floor', 'これより少ないと出ない額', ({ part }) => part.floor, inYen),
      optional('単価_円', 'unitYen', '一つ当たりの額', ({ part }) => part.perUnit?.yen, inYen),
      optional('単価の単位', 'unitName', '何当たりの額か', ({ part }) => part.perUnit?.unit),
      optional('単価の上限数', 'unitMost', 'いくつまで出るか', ({ part }) => part.perUnit?.most, {
        ...{ type: 'integer', unit: '単価の単位' },
      }),
      optional('適用の要件', 'amountWhen', 'この枠に限った要件', ({ part }) =>
        part.when === undefined ? null : conditionWords(part.when, placeName),
      ),
    ],
    partsOf(supports, (each) => each.amounts),
  );

const calls = (supports: readonly Support[]): DataTable =>
  dataTable<Part<Call>>(
    about('support-calls', '公募', '公募'),
    [
      ...partColumns<Call>(),
      column('公募回の番号', 'callId', '支援メニューの中での公募の番号', ({ part }) => part.id),
      optional('公募回の名称', 'callName', '公募の名称', ({ part }) => part.name, { type: 'name' }),
      optional('受付開始日', 'opensOn', '受付を始める日（西暦）', ({ part }) => part.opensOn),
      optional('受付終了日', 'closesOn', '受付を終える日（西暦）', ({ part }) => part.closesOn),
      optional('早期終了日', 'endedOn', '予算がなくなるなどして終えた日（西暦）', ({ part }) => part.endedOn),
      optional('予算_円', 'budget', '全体の予算', ({ part }) => part.budget, inYen),
      optional('公募の備考', 'callRemark', '公募についての注意', ({ part }) => part.note),
    ],
    partsOf(supports, (each) => each.calls),
  );

const steps = (supports: readonly Support[]): DataTable =>
  dataTable<Part<string>>(
    about('support-steps', '手順', '手順'),
    [...partColumns<string>(), column('手順', 'step', 'することを一つ', ({ part }) => part)],
    partsOf(supports, (each) => each.steps),
  );

const papers = (supports: readonly Support[]): DataTable =>
  dataTable<Part<Paper>>(
    about('support-papers', '書類', '書類'),
    [
      ...partColumns<Paper>(),
      column('書類の名称', 'paper', '出す書類', ({ part }) => part.name, { type: 'name' }),
      optional('入手先', 'paperFrom', 'どこで手に入るか', ({ part }) => part.from, { type: 'name' }),
      optional('様式_URL', 'paperUrl', '様式のあるページ', ({ part }) => part.url, { type: 'name' }),
    ],
    partsOf(supports, (each) => each.papers),
  );

const contacts = (supports: readonly Support[], { placeName }: Writing): DataTable =>
  dataTable<Part<Contact>>(
    about('support-contacts', '連絡先', '連絡先'),
    [
      ...partColumns<Contact>(),
      column('連絡先の名称', 'contact', '連絡先の名称', ({ part }) => part.name, { type: 'name' }),
      optional('連絡先の用途', 'contactUse', '何のための連絡先か', ({ part }) => part.use),
      optional('電話番号', 'phone', '電話番号', ({ part }) => part.phone),
      optional('電子メール', 'email', '電子メールのアドレス', ({ part }) => part.email, { type: 'name' }),
      optional('連絡先_URL', 'contactUrl', '連絡先のページ', ({ part }) => part.url, { type: 'name' }),
      optional('所在地', 'address', '連絡先の所在地', ({ part }) => part.address, { type: 'name' }),
      optional('担当する市町村', 'serves', '担当する市町村。空欄はすべて', ({ part }) =>
        part.serves?.map(placeName).join('、'),
      ),
      optional('連絡先の備考', 'contactNote', '受付時間など', ({ part }) => part.note),
    ],
    partsOf(supports, (each) => each.contacts),
  );

const relations = (supports: readonly Support[]): DataTable =>
  dataTable<Part<Relation>>(
    about('support-relations', '関連する支援', '関連'),
    [
      ...partColumns<Relation>(),
      column('関連する制度番号', 'relatedId', '関連する支援メニューの番号', ({ part }) => part.to),
      column('関連の種類', 'relation', '併用できるか', ({ part }) => part.kind, {
        ...{ type: 'code', codes: 'relation' },
      }),
      optional('関連の備考', 'relationNote', '関連についての注意', ({ part }) => part.note),
    ],
    partsOf(supports, (each) => each.relations),
  );
