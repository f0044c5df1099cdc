const count = (n: number) => n.toLocaleString('ja-JP');

export const words = {
  title: '変更の記録',
  lead: '台帳・照会・組織・アカウントの変更を、だれが、いつ、どこから、何を何に変えたか、すべて残しています。書き足すだけで、書き直すことも消すこともできません。',
  verifyLink: '書き換えられていないか検証する',
  list: '記録の一覧',
  filters: '絞り込み',
  text: '語',
  action: '操作',
  all: 'すべて',
  from: 'この日から',
  to: 'この日まで',
  filter: '絞り込む',
  clear: '絞り込みをやめる',
  oneAccount: '一人の記録だけを表示しています。',
  count: (total: number) => `${count(total)}件`,
  nothing: 'この条件に合う記録はありません。条件を減らすか、日を変えてお試しください。',
  seq: '番号',
  at: '日時',
  who: '人',
  what: '操作と対象',
  change: '前 → 後',
  none: 'なし',
  became: 'から',
  command: 'この機械でのコマンド',
  process: 'プログラム自身',

  verifyTitle: '変更の記録を検証する',
  verifyLead:
    'どの記録も、前の記録のハッシュを含めたハッシュ（SHA-256）を持ちます。すべてを計算し直し、書き換え・抜き取り・入れ替え・末尾の切り落としがないかを確かめます。記録が10万件あると、1分ほどかかることがあります。',
  noted: '前に控えた値（なくてもかまいません）',
  notedHint:
    '前回の検証で紙に控えた64文字の値です。記録をまるごと作り直されていても、控えた値と合わなくなるので分かります。',
  badNoted: '控えた値は、0〜9とa〜fの64文字で入力してください。',
  errorTitle: '検証できませんでした',
  verify: '検証する',
  whole: '書き換えは見つかりませんでした',
  wholeWhat: (entries: number) => `${count(entries)}件の記録が、はじめから終わりまでつながっています。`,
  broken: '記録が書き換えられています',
  brokenNext:
    'この一覧を印刷して保管し、データベースを操作できる人の作業の記録と照らし合わせてください。控え（スナップショット）から元の記録を確かめられます。',
  breaks: {
    changed: (seq: string) => `${seq}番の記録の内容が、書かれたときと違います。`,
    missing: (seq: string) => `${seq}番の記録がありません（抜き取られています）。`,
    order: (seq: string) =>
      `${seq}番の記録が、一つ前の記録とつながっていません（入れ替えか、作り直しです）。`,
    'cut-off': (seq: string) => `末尾の${seq}番の記録がありません（切り落とされています）。`,
    head: (seq: string) => `末尾のしるしが、最後の記録（${seq}番）と合いません。`,
  },
  clock: '機械の時計が戻された箇所',
  clockWhat: '前の記録より早い日時の記録です。時計を合わせ直したときに起こり、書き換えではありません。',
  clockAt: (seq: number, before: string, at: string) => `${count(seq)}番: ${before} の次が ${at}`,
  notedFound: (seq: number) =>
    `控えた値は、${count(seq)}番の記録のものです。そこまでの記録は、控えたときのままです。`,
  notedMissing:
    '控えた値は、どの記録のものでもありません。値の写し間違いでなければ、控えたあとに記録が作り直されています。',
  head: '紙に控えておく値',
  headWhat: '日付とともに紙に書き、データベースを操作できない人が保管してください。次の検証で入力します。',
  headEntry: (seq: number) => `${count(seq)}番の記録のハッシュ`,
  again: 'もう一度検証する',
} as const;
