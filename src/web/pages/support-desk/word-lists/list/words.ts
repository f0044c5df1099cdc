import type { WordListKind } from '../../../../../supports/index.ts';

export const words = {
  lead: '事業者の書く言葉を、支援メニューの目的や、説明に使われている言葉に結び付けます。保存すると、次の検索から使われます。',
  csv: '一覧（CSV）',
  shipped: 'プログラムに付いている一覧を使っています。まだ、だれも変えていません。',
  shippedAgain: 'プログラムに付いている一覧を使っています。',
  edited: (moment: string, name: string, version: number) =>
    `${moment}に${name}さんが保存した一覧（第${version}版）を使っています。`,
  add: '言葉を足す',
  change: (word: string) => `「${word}」を直す`,
  errorTitle: '保存できませんでした',
  save: '保存する',
  remove: 'この言葉を一覧から外す',
  leave: '直すのをやめる',
  word: '言葉',
  find: '言葉・言い換え・目的',
  filters: '絞り込み',
  show: '表示',
  clear: '条件を外す',
  count: (count: number) => `${count.toLocaleString('ja-JP')}語`,
  nothing: '当てはまる言葉はありません。',
  done: {
    saved: '保存しました。次の検索から使われます。',
    removed: '一覧から外しました。次の検索から使われません。',
    same: '一覧と同じでした。変えたところはありません。',
  },
  tryIt: 'ためす',
} as const;

/** How each list says what a word stands for. */
export const kindHints: Record<WordListKind, string> = {
  terms:
    '「人手不足」「電気代」のように、事業者が困りごとや、したいことを書く言葉です。目的に当てはまる支援と、いっしょに探す言葉のある支援が見つかるようになります。',
  industries: '「漬物屋」のように、事業者が仕事を書く言葉です。日本標準産業分類の業種として読み取ります。',
};

export const fieldWords = {
  wordHint: '「人…足りな」のように「…」を入れると、間に8字まで入ってもよいことになります。',
  besides: 'いっしょに探す言葉',
  besidesHint: '支援メニューの説明に使われている言葉。いくつもあるときは、「、」で区切ります。',
  purposes: '目的',
  industry: '業種の符号',
  industryHint: '日本標準産業分類の大分類（A など）、中分類（09 など）、小分類（751 など）の符号です。',
  strength: '名乗りか手がかりか',
  isName: '名乗り：「りんご農家」のように、その業種であることを示す',
  isHint: '手がかり：「りんご」のように、ほかに何も書かれていないときにだけ使う',
} as const;
