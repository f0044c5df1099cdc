import type { Support } from '../../../../supports/index.ts';
import type { FormContext } from './context.ts';

/** Four municipalities of two areas. */
const PLACES = [
  { code: '022012', name: '青森市', kana: 'アオモリシ', area: '東青' },
  { code: '023019', name: '平内町', kana: 'ヒラナイマチ', area: '東青' },
  { code: '022021', name: '弘前市', kana: 'ヒロサキシ', area: '中南' },
  { code: '022047', name: '黒石市', kana: 'クロイシシ', area: '中南' },
];

export const exampleContext = (base: Support | null = null): FormContext => ({
  places: PLACES,
  titles: [
    { id: 'gyomu-kaizen', title: '業務改善助成金' },
    { id: 'it-donyu', title: 'IT導入補助金' },
    { id: 'it-donyu-2', title: 'IT導入補助金' },
  ],
  organisations: new Map([['港湾課', 'o-minato']]),
  base,
});

/** A support in which every field says something. */
export const WHOLE_SUPPORT: Support = {
  id: 'minato',
  derivedFrom: { id: 'gyomu-kaizen', change: 'extended' },
  operator: { name: '港湾課', level: 'prefecture', organisation: 'o-minato' },
  title: '港の設備の補助金',
  subtitle: '港補助',
  reading: 'みなとのせつびのほじょきん',
  english: 'Subsidy for port equipment',
  kind: 'subsidy',
  purposes: ['equipment', 'labour-saving'],
  summary: '港で使う設備を入れるときの費用の一部を補助する。',
  content: '設備を入れる費用を補助する。\n工事の費用も含む。',
  plain: 'みなとの きかいの おかね。',
  who: '港で働く事業者',
  uses: '荷さばきの機械',
  condition: {
    kind: 'all',
    of: [
      { kind: 'size', is: 'small-or-medium', scheme: 'basic-act', source: '要綱第2条' },
      { kind: 'industry', among: ['E', '06'], except: ['09'] },
      { kind: 'place', of: 'establishment', among: ['022012', '023019', '022021'] },
      { kind: 'number', of: 'employees', is: 'at-least', limit: 5 },
      { kind: 'number', of: 'employees', is: 'at-most', limit: 1_000 },
      {
        kind: 'any',
        of: [
          { kind: 'number', of: 'wageRise', is: 'at-least', limit: 1.5 },
          { kind: 'question', id: 'plan', text: '計画の認定を受けていますか', wanted: true },
        ],
      },
      { kind: 'purpose', among: ['equipment'] },
    ],
  },
  isComplete: true,
  amounts: [
    { name: '通常枠', of: '設備費', rate: 66.7, rateText: '3分の2以内', ceiling: 3_000_000, floor: 100_000 },
    {
      name: '賃上げ枠',
      perUnit: { unit: '人', yen: 30_000, most: 10 },
      when: { kind: 'number', of: 'wageRise', is: 'at-least', limit: 3 },
    },
  ],
  loan: { limit: 20_000_000, maxRate: 1.5, term: 'P10Y6M', note: '据置き2年' },
  fee: 0,
  hasBudget: true,
  calls: [
    { id: 'r1', name: '第1次', opensOn: '2026-04-01', closesOn: '2026-06-30', budget: 50_000_000 },
    { id: 'r2', name: '第2次', opensOn: '2026-09-01', endedOn: '2026-10-01', note: '予算に達した' },
  ],
  callNote: '予算がなくなり次第、終わります。',
  steps: ['相談する', '申請書を出す'],
  papers: [{ name: '申請書', from: '県のウェブページ', url: 'https://example.jp/form' }, { name: '見積書' }],
  applyUrl: 'https://example.jp/apply',
  detailUrl: 'https://example.jp/detail',
  contacts: [
    {
      ...{ name: '港湾課', use: '申請の相談', phone: '017-734-0000', email: 'minato@example.jp' },
      ...{ url: 'https://example.jp', address: '青森市長島一丁目', note: '平日のみ' },
      serves: ['022012', '022021'],
    },
  ],
  relations: [
    { to: 'gyomu-kaizen', kind: 'excludes', note: '同じ設備には使えない' },
    { to: 'it-donyu', kind: 'combines' },
    { to: 'kieta', kind: 'combines' },
  ],
  program: '港湾設備費補助',
  law: '港湾設備補助金交付要綱',
  disaster: '令和6年の地震',
  keywords: ['港', '荷役'],
  source: { document: '港湾設備補助金交付要綱', line: 12, url: 'https://example.jp/yoko' },
};
