import type { WordListKind } from '../../../../supports/index.ts';

export const words = {
  title: '検索の言葉',
  pages: '検索の言葉のページ',
  try: 'ためす',
  file: 'ファイルで直す',
  history: '履歴',
  more: (count: number) => `ほかに${count.toLocaleString('ja-JP')}件あります。`,
  rows: (count: number) => `${count.toLocaleString('ja-JP')}語`,
  added: '新しい言葉',
  changed: '変わる言葉',
  gone: 'なくなる言葉',
  before: '今',
  after: '変えた後',
  emptyCell: '—',
} as const;

export const kindWords: Record<WordListKind, string> = {
  terms: '困りごと・したいこと',
  industries: '業種',
};

/** Heads of the columns as the page shows them. */
export const headWords: Record<WordListKind, readonly [string, string, string]> = {
  terms: ['言葉', 'いっしょに探す言葉', '目的'],
  industries: ['言葉', '業種', '名乗りか手がかりか'],
};
