import type { WordListVia } from '../../../../../supports/index.ts';

export const words = {
  lead: '新しいものが上です。前の版や、プログラムに付いている一覧に戻せます。戻す前に、何が変わるかを見せます。',
  which: (kind: string) => `一覧：${kind}`,
  version: (version: number) => `第${version}版`,
  counts: (added: number, changed: number, gone: number) =>
    [[added, '語を足した'] as const, [changed, '語を直した'] as const, [gone, '語を外した'] as const]
      .flatMap(([count, what]) => (count === 0 ? [] : `${count.toLocaleString('ja-JP')}${what}`))
      .join('、'),
  rowCount: (count: number) => `全部で${count.toLocaleString('ja-JP')}語`,
  now: '今の一覧',
  back: 'この版に戻す',
  backTo: (version: number) => `第${version}版に戻す`,
  shipped: 'プログラムに付いている一覧',
  shippedLead:
    'はじめから入っている一覧です。プログラムを新しくすると、この一覧も新しくなることがあります。新しくなった言葉は、職員が直した一覧にも入ります。職員が足した言葉、直した言葉、外した言葉は、そのまま残ります。',
  backToShipped: 'プログラムに付いている一覧に戻す',
  restoreTitle: (what: string) => `${what}に戻すと、次のように変わります`,
  restore: 'この一覧に戻す',
  leave: '戻さないで履歴を見る',
  same: '今の一覧と同じです。変わる言葉はありません。',
  errorTitle: '戻せませんでした',
  done: '一覧を戻しました。次の検索から使われます。',
} as const;

export const viaWords: Record<WordListVia, string> = {
  word: '画面で直した',
  file: 'ファイルを取り込んだ',
  earlier: '前の版に戻した',
  shipped: 'プログラムに付いている一覧に戻した',
};
