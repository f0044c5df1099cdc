import type { TakenKind } from '../../../../supports/index.ts';

export const words = {
  title: '支援メニューをファイルから取り込む',
  lead: '自治体標準オープンデータセット、政府相互運用性フレームワーク（GIF）、Jグランツの形のファイルを取り込めます。取り込む前に、何が変わるかを見せます。人が直した項目は、変えません。',
  file: 'ファイル',
  fileHint:
    'CSV、TSV、JSON。20 MB まで。Excel のファイルは、「CSV UTF-8（コンマ区切り）」で保存し直してから選びます。',
  isPublic: '取り込んだものを、すぐに公開する',
  isPublicHint:
    'しるしを付けなければ、新しいものは取りまとめ課の下書きになり、公開中のものの変更は承認を待ちます。書きかけのものと取り下げたものは、どちらでも公開されません。',
  missing: 'ファイルに書かれていないことを補う',
  missingHint:
    '実施する機関や目的の欄がないファイルのときだけ使います。書かれている行では、ファイルのとおりになります。',
  operator: '実施する機関',
  level: '機関の区分',
  purposes: '目的',
  read: '何が変わるかを見る',
  busy: '読み取っています。',
  errorTitle: '取り込めませんでした',
  noFile: 'ファイルを選んでください。',
  noImport: '読み取ったファイルがもうありません。もう一度選んでください。',
  previewTitle: '取り込むと、次のように変わります',
  doneTitle: '取り込みました',
  format: (format: string) => `読み取った形：${format}`,
  take: 'この内容で取り込む',
  nothing: '変わるものはありません。',
  again: '別のファイルを取り込む',
  list: '支援メニューの一覧へ',
  name: '名称',
  kind: '結果',
  changed: '変わる項目',
  kept: '人が直したので変えない項目',
  told: 'ファイルについて',
  problems: '読み取れなかったところ',
  warnings: '知っておくこと',
  row: (row: number) => `${row}行目`,
  waiting: '承認されるまで公開されません',
  atOnce: 'すぐに公開されます',
  counts: (count: number) => `${count.toLocaleString('ja-JP')}件`,
  sides: ['今', 'ファイル'] as const,
  fields: (count: number) => `${count}項目`,
  most: (count: number) => `はじめの${count}件を示しています。残りも同じように取り込まれます。`,
} as const;

export const takenWords: Record<TakenKind, string> = {
  new: '新しく登録',
  changed: '変わる',
  unchanged: '変わらない',
  withdrawn: '取り下げ済みのため取り込まない',
  doubled: '同じ番号が前にあるため取り込まない',
};
