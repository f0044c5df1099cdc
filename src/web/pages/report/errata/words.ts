export const words = {
  report: '年次報告',
  title: '正誤表',
  lead: (year: string) => `${year}の年次報告のうち、印刷された記載と、正しい記載の違うところです。`,
  choice: 'どの版の正誤表か',
  corrected: '公表された報告 → 訂正済み',
  edition: (number: number) =>
    number === 1 ? '公表された報告 → 第1版' : `第${number - 1}版 → 第${number}版`,
  none: '違うところはありません。',
  place: '場所',
  item: '項目',
  wrong: '誤',
  right: '正',
  reason: '理由',
  nothing: '記載なし',
  count: (count: number) => `${count}件`,
  print: '正誤表の PDF を作る',
  printNext: '正誤表だけの PDF を作ります。進み具合が次のページに出ます。',
} as const;
