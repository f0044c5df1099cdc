/** Words that the pages for firms share. */
export const words = {
  portal: '支援をさがす',
  all: '支援の一覧',
  kept: '保存した支援',
  sample: '見本データを表示しています。公表された資料から作ったもので、正式な案内ではありません。',
  noPeople: 'このページはクッキーを使いません。入力した内容はこの端末とアドレスだけに残ります。',
  ledger: '青森県の中小企業振興施策（台帳）',
  staff: '職員・登録する方',
  status: { eligible: '対象', likely: '対象の見込み', near: '惜しい', ineligible: '対象外' },
  statusMark: { eligible: '●', likely: '◐', near: '▲', ineligible: '×' },
  level: { nation: '国', prefecture: '県', municipality: '市町村', institution: '支援機関' },
  furigana: {
    on: 'ふりがなをつける',
    off: 'ふりがなをはずす',
    late: 'いまは ふりがなを つけられませんでした。すこし まって、もういちど ひらいてください。',
  },
  notStated: '金額は実施機関に確認してください',
} as const;
