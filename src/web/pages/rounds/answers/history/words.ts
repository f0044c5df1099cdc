export const words = {
  title: '履歴と変更点',
  lead: '新しいものが上です。だれが、いつ、どこから、何を変えたかが残ります。',
  version: (version: number) => `第${version}版`,
  vias: { browser: '画面から', excel: 'Excel の様式から', rollover: '前年度からの引き継ぎ' },
  changed: (count: number) => `${count}項目を変えました`,
  before: '前',
  after: '後',
  empty: '（空欄）',
  filled: (count: number) => `前年度の内容から${count}項目を入れました`,
  receipt: (number: string) => `受付番号 ${number}`,
  hash: (hash: string) => `照合値 ${hash}`,
} as const;
