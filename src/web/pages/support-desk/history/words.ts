import type { Via } from '../../../../supports/index.ts';

export const words = {
  title: '履歴と変更点',
  lead: '新しいものが上です。だれが、いつ、何を変えたかが残ります。',
  version: (version: number) => `第${version}版`,
  changed: (count: number) => `${count}項目を変えました`,
  written: (count: number) => `${count}項目を書きました`,
  sides: ['前', '後'] as const,
  source: (source: string) => `取り込んだもの：${source}`,
} as const;

export const viaWords: Record<Via, string> = {
  browser: '画面から',
  import: 'ファイルから',
  sample: '見本データ',
};

export const eventWords = {
  created: '登録した',
  saved: '保存した',
  imported: '取り込んだ',
  submitted: '承認を求めた',
  approved: '承認した',
  'sent-back': '差し戻した',
  withdrawn: '取り下げた',
  confirmed: '内容に変わりがないことを確かめた',
  'handed-over': '受け持ちを替えた',
} as const;

export type EventKind = keyof typeof eventWords;
