export const words = {
  title: '書いた様式を取り込む',
  over: (year: string) => `${year}の照会`,
  lead: '配られた様式（Excel）に書いたファイルを、一つでも、百までまとめてでも取り込めます。ZIP にまとめたものも受け取ります。',
  file: '様式のファイル',
  fileHint:
    '.xlsx または .zip。合わせて 60 MB まで。同じファイルをもう一度取り込んでも、二重にはなりません。',
  button: '取り込む',
  busy: '読み取っています。ファイルの数によっては、数十秒かかります。',
  next: '取り込むと、ファイルと事業ごとに結果が出ます。取り込んだ内容は保存済みになり、提出はまだです。',
  errorTitle: '取り込めませんでした',
  noFile: 'ファイルを選んでください。',
  tooMany: (limit: number) =>
    `一度に取り込めるのは${limit}ファイルまでです。ZIP にまとめるか、分けてください。`,

  resultTitle: '取り込みの結果',
  resultLead: (files: number, taken: number) => `${files}ファイルのうち、${taken}ファイルを取り込みました。`,
  states: {
    taken: '取り込みました',
    unchanged: '変わりありません',
    mistakes: '直すところがあります',
    conflict: 'ほかの人の保存とぶつかりました',
    unreadable: '読めません',
  },
  fileHead: 'ファイル',
  state: '結果',
  programs: '事業',
  changed: (count: number) => `${count}項目`,
  findings: (count: number) => `指摘 ${count}件`,
  returned: '印を付けたファイルを受け取る',
  returnedHint: '直すセルにコメントが付いています。直して、もう一度取り込んでください。',
  again: 'ほかのファイルを取り込む',
  mine: '回答の一覧へ（提出はここから）',
} as const;
