export const words = {
  title: '照会への回答',
  lead: '所属する組織に尋ねられている事業です。手元にあるものから順に並べています。',
  standsIn: (name: string) => `${name}の代理`,
  none: 'いま受け付けている照会に、この組織の回答はありません。',
  noRound: 'いま回答を受け付けている照会はありません。始まるとメールでお知らせし、ここに並びます。',
  noOrganisation: '所属する組織が登録されていません。管理者に、利用者の登録を確かめるよう知らせてください。',
  round: (year: string) => `${year}の照会`,
  due: (day: string) => `提出の期限は${day}です。`,
  left: (days: number) => (days === 0 ? '今日までです。' : `あと${days}日です。`),
  over: (days: number) => `${days}日過ぎています。`,
  counts: (own: string, all: string) => `${all}件のうち${own}件が手元にあります。`,

  inHand: '手元にあるもの',
  nothingInHand: '手元にあるものはありません。',
  away: '手元を離れたもの',

  forms: 'Excel の様式',
  formsLead: '画面の代わりに、Excel の様式に書いて取り込めます。書きかけの内容も入っています。',
  oneFile: '一つのファイルで受け取る（事業ごとのシート）',
  oneEach: '事業ごとのファイルで受け取る（ZIP）',
  upload: '書いた様式を取り込む',
} as const;
