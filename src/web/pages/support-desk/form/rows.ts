import type { Cell } from './cell.ts';
import type { Section } from './fields.ts';

export type RowField = 'amounts' | 'calls' | 'papers' | 'contacts' | 'relations';

/** A list of a support: each row is a small form of its own. */
export interface RowList {
  field: RowField;
  section: Section;
  title: string;
  lead: string;
  /** What one row is called, with its number behind it. */
  row: string;
  /** So many are kept. */
  most: number;
  cells: readonly Cell[];
}

const cell = (name: string, label: string, part: Partial<Cell> = {}): Cell => ({
  ...{ name, at: name, label, kind: 'line', limit: 200 },
  ...part,
});
const yen = (name: string, label: string, part: Partial<Cell> = {}) =>
  cell(name, label, { kind: 'yen', ...part });

export const ROW_LISTS: readonly RowList[] = [
  {
    ...{ field: 'amounts', section: 'money', title: '支給・補助の額', row: '額', most: 20 },
    lead: '対象の費用や枠ごとに一つずつ。率だけ、上限だけでもかまいません。',
    cells: [
      cell('name', '枠の名前', { hint: '「賃上げ枠」など。一つしかなければ空欄に。' }),
      cell('of', '対象の費用', { hint: '「設備費」など。すべての費用なら空欄に。' }),
      cell('rate', '補助率（%）', { kind: 'percent', hint: '「66.7」「2/3」のように。' }),
      cell('rateText', '補助率の言い方', { hint: '要綱にある言い方。「3分の2以内」など。' }),
      yen('ceiling', '上限額（円）', { hint: '「300万円」とも書けます。' }),
      yen('floor', '下限額（円）', { hint: 'これより少ないと出ない額。' }),
      yen('unit-yen', '単価（円）', { at: 'perUnit.yen', hint: '1人、1台あたりで決まるとき。' }),
      cell('unit', '単価の単位', { at: 'perUnit.unit', hint: '「人」「台」など。' }),
      cell('unit-most', '単価の数の上限', { at: 'perUnit.most', kind: 'whole' }),
      cell('when', 'この額になる要件', { kind: 'kept', limit: 100_000 }),
    ],
  },
  {
    ...{ field: 'calls', section: 'period', title: '公募回', row: '公募回', most: 50 },
    lead: '受け付ける期間ごとに一つずつ。終わりの日を過ぎると、自動で「受付終了」になります。',
    cells: [
      cell('id', '番号', { kind: 'kept', limit: 300 }),
      cell('name', '回の名前', { hint: '「第2次」など。一つしかなければ空欄に。' }),
      cell('opensOn', '受付開始日', { kind: 'day' }),
      cell('closesOn', '受付終了日', { kind: 'day', hint: 'この日まで受け付けます。' }),
      yen('budget', '予算額（円）'),
      cell('endedOn', '早く終わった日', {
        kind: 'day',
        hint: '予算がなくなるなどして、終了日より前に終えたとき。',
      }),
      cell('note', '備考'),
    ],
  },
  {
    ...{ field: 'papers', section: 'way', title: '必要な書類', row: '書類', most: 50 },
    lead: '申請のときに出す書類。公開のページでは、印刷できるチェックリストになります。',
    cells: [
      cell('name', '書類の名前', { isRequired: true }),
      cell('from', 'もらえるところ', { hint: '「市町村の窓口」「法務局」など。' }),
      cell('url', '様式のアドレス', { kind: 'url', limit: 500 }),
    ],
  },
  {
    ...{ field: 'contacts', section: 'contacts', title: '問い合わせ先', row: '問い合わせ先', most: 60 },
    lead: '市町村ごとに窓口が違うときは、受け持つ市町村も書くと、利用者に近い窓口が出ます。',
    cells: [
      cell('name', '窓口の名前', { isRequired: true }),
      cell('use', '用件', { hint: '「申請の相談」など。' }),
      cell('phone', '電話番号', { kind: 'phone', hint: '017-734-0000 のように。', limit: 40 }),
      cell('email', 'メールアドレス'),
      cell('url', 'ウェブページ', { kind: 'url', limit: 500 }),
      cell('address', '住所'),
      cell('serves', '受け持つ市町村', {
        ...{ kind: 'places', limit: 2_000 },
        hint: '名前を「、」で区切ります。「三八」のような圏域の名前も使えます。空欄なら、すべての市町村です。',
      }),
      cell('note', '備考'),
    ],
  },
  {
    ...{ field: 'relations', section: 'behind', title: '関連する支援', row: '関連する支援', most: 50 },
    lead: '一緒に使える支援と、一緒には使えない支援。名称の一部を書いて「候補を探す」を押すと、選べます。',
    cells: [
      cell('to', '名称か制度番号', { kind: 'relation', isRequired: true, limit: 300 }),
      cell('kind', '関係', {
        kind: 'choice',
        choices: [
          ['combines', '一緒に使える'],
          ['excludes', '一緒には使えない'],
        ],
      }),
      cell('note', '備考'),
    ],
  },
];

export const rowName = (field: string, number: number): string => `${field}-${number}`;

export const cellName = (field: string, number: number, { name }: Pick<Cell, 'name'>): string =>
  `${rowName(field, number)}-${name}`;
