import { SUPPORT_KINDS } from '../../../../supports/index.ts';
import type { Cell } from './cell.ts';

const LINE = 200;
const TEXT = 5_000;

export const LEVELS = {
  nation: '国',
  prefecture: '県',
  municipality: '市町村',
  institution: '支援機関',
} as const;

const CHOOSE = ['', '選んでください'] as const;

const line = (name: string, label: string, part: Partial<Cell> = {}): Cell => ({
  ...{ name, at: name.replaceAll('-', '.'), label, kind: 'line', limit: LINE },
  ...part,
});

/** The parts of the form in their order; what is no single field stands there by its own component. */
export const SECTIONS = [
  'basics',
  'texts',
  'condition',
  'money',
  'period',
  'way',
  'contacts',
  'behind',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Fields of which few supports need any: they stand together, closed as long as nothing is in them. */
export const FOLDED: readonly { section: Section; id: string; title: 'loan' | 'derived' }[] = [
  { section: 'money', id: 'loan', title: 'loan' },
  { section: 'behind', id: 'derivedFrom', title: 'derived' },
];

/** Single fields of each part. Where a target of the exports holds less than we keep, the hint says so. */
export const FIELDS: Readonly<Record<Section, readonly Cell[]>> = {
  basics: [
    line('title', '名称', {
      ...{ isRequired: true, isCounted: true },
      hint: '正式な名称。自治体標準オープンデータセットに出せるのは40字までです。',
    }),
    line('subtitle', '通称', {
      isCounted: true,
      hint: 'ふだんの呼び名。自治体標準に出せるのは40字までです。',
    }),
    line('reading', 'よみがな', { hint: 'ひらがなで。並べるときと探すときに使います。' }),
    line('english', '英語の名称'),
    line('kind', '種類', {
      ...{ kind: 'choice', isRequired: true, choices: [CHOOSE, ...Object.entries(SUPPORT_KINDS)] },
    }),
    line('operator-name', '実施する機関', { isRequired: true, hint: '制度を所管する組織の名前。' }),
    line('operator-level', '機関の区分', {
      ...{ kind: 'choice', isRequired: true, choices: [CHOOSE, ...Object.entries(LEVELS)] },
    }),
  ],
  texts: [
    line('summary', '概要', {
      ...{ isRequired: true, isCounted: true, rows: 2 },
      hint: 'だれに何をするかを一文で。政府相互運用性フレームワーク（GIF）に出せるのは100字までです。',
    }),
    line('content', '内容', {
      ...{ kind: 'text', limit: TEXT, rows: 8, isCounted: true },
      hint: 'GIF に出せるのは500字、自治体標準は5,000字までです。',
    }),
    line('who', '対象者（文章）', {
      ...{ kind: 'text', limit: 500, rows: 3, isCounted: true },
      hint: '下の対象要件で表しきれないことも書けます。',
    }),
    line('uses', '対象になる使いみち', {
      ...{ kind: 'text', limit: 500, rows: 3, isCounted: true },
      hint: '自治体標準に出せるのは200字までです。',
    }),
    line('plain', 'やさしい日本語', {
      ...{ kind: 'text', limit: TEXT, rows: 4, isCounted: true },
      hint: '短い文で、ふだんの言葉で。例：「きかいを かう とき、おかねの はんぶんを だします。」',
    }),
  ],
  condition: [],
  money: [
    line('loan-limit', '借入の限度額', {
      kind: 'yen',
      hint: '融資のとき。円で。「2,000万円」とも書けます。',
    }),
    line('loan-maxRate', '金利の上限（年 %）', { kind: 'percent' }),
    line('loan-term', '返済の期間', { kind: 'duration', hint: '「10年」「1年6か月」のように。' }),
    line('loan-note', '融資の備考'),
    line('fee', '利用料（円）', { kind: 'yen', hint: '無料なら 0。分からなければ空欄のままにします。' }),
    line('hasBudget', '予算枠', {
      kind: 'yes-no',
      choices: [
        ['', '分からない'],
        ['1', 'ある（なくなり次第、終わることがある）'],
        ['0', 'ない'],
      ],
    }),
  ],
  period: [
    line('always', '公募回がないとき', {
      ...{ at: '', kind: 'choice' },
      choices: [
        ['', '分からない（利用者に、実施機関への確認を勧める）'],
        ['1', 'いつでも受け付ける（随時）'],
      ],
    }),
    line('callNote', '受付の備考', { hint: '「予算がなくなり次第、終わります」など。' }),
  ],
  way: [
    line('applyUrl', '電子申請のページ', { kind: 'url', limit: 500, hint: 'https:// から始まるアドレス。' }),
    line('detailUrl', '詳しいページ', { kind: 'url', limit: 500, hint: 'https:// から始まるアドレス。' }),
  ],
  contacts: [],
  behind: [
    line('program', 'もとの事業', { hint: '年次報告に載る事業名。' }),
    line('law', '根拠法令', { kind: 'text', limit: 500, rows: 2 }),
    line('disaster', '災害の名称', { hint: '災害に伴う支援のとき。' }),
    line('derivedFrom-id', 'もとにした制度の番号', { limit: 64 }),
    line('derivedFrom-change', 'もとの制度との違い', {
      kind: 'choice',
      choices: [
        CHOOSE,
        ['reworded', '言い換えただけ'],
        ['extended', '上乗せ・横出しをした'],
        ['narrowed', '要件を絞った'],
      ],
    }),
    line('source-document', '出典', { hint: '要綱、公募要領、ウェブページの名前など。' }),
    line('source-line', '出典の行', { kind: 'whole' }),
    line('source-url', '出典のアドレス', { kind: 'url', limit: 500 }),
  ],
};
