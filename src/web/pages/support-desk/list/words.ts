import type { Concern } from '../../../../supports/index.ts';
import type { AskedOpening, AskedState } from './asked.ts';

export const words = {
  title: '支援メニュー',
  leadAll: 'すべての組織が登録している支援メニューです。',
  leadOwn: '所属する組織が受け持つ支援メニューです。書いて承認されると、事業者が探すページに出ます。',
  noOrganisation: '所属する組織が登録されていません。管理者に、利用者の登録を確かめるよう知らせてください。',
  create: '新しく登録する',
  import: 'ファイルから取り込む',
  searchWords: '検索の言葉',
  views: 'すること',
  filters: '絞り込み',
  find: '名称・番号・機関',
  state: '状態',
  opening: '受付',
  concern: '気づき',
  owner: '受け持つ組織',
  all: 'すべて',
  secretariat: '取りまとめ課',
  show: '表示',
  clear: '条件を外す',
  count: (count: number) => `${count.toLocaleString('ja-JP')}件`,
  nothing: '当てはまる支援メニューはありません。',
  empty: 'まだ支援メニューがありません。「新しく登録する」から始めてください。',
  name: '名称',
  period: '受付',
  confirmed: '確認日',
  never: 'なし',
  months: (months: number) => (months < 1 ? '1か月以内' : `${months}か月前`),
  notPublic: '公開前',
  opens: (day: string) => `${day}から`,
  closes: (day: string) => `${day}まで`,
} as const;

export const askedStateWords: Record<AskedState, string> = {
  draft: '下書き',
  submitted: '承認待ち',
  waiting: '公開の日を待つもの',
  public: '公開中',
  withdrawn: '取り下げたもの',
};

export const openingWords: Record<AskedOpening, string> = {
  open: '受付中',
  coming: '受付前',
  always: '随時',
  unknown: '不明・未定',
  closed: '受付終了',
};

export const concernWords: Record<Concern, string> = {
  unconfirmed: '確認から6か月',
  closed: '受付が終わっている',
  incomplete: '対象要件が途中',
  'no-calls': '受付時期が不明',
  'no-contact': '問い合わせ先がない',
  'no-plain': 'やさしい日本語がない',
  'lost-relation': '関連する支援が不明',
  'dead-link': '開けないリンク',
};
