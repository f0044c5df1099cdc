/** Code → name and, where the name is not enough, what it means. */
type CodeList = Record<string, readonly [name: string, meaning?: string]>;

/** Every list of fixed choices; the codes are the ledger's own words and keep their meaning over the years. */
export const CODE_LISTS = {
  flag: { '1': ['該当する'], '0': ['該当しない'] },
  funding: { national: ['国庫'], other: ['その他', '基金、諸収入、使用料など'], general: ['一般財源'] },
  foundation: {
    all: ['全部', '予算の全部を補助・委託した（記載は○）'],
    part: ['一部', '予算の一部を補助・委託した（記載は△）'],
    other: ['その他', '記載の内容は「21財団への補助・委託_その他」にある'],
  },
  listedIn: {
    master: ['施策一覧', '別紙1'],
    list: ['基本方針事業一覧', '基本方針ごとの一覧'],
  },
  statedIn: { list: ['一覧', '施策一覧または基本方針事業一覧'], sheet: ['個票'] },
  qualifier: {
    none: ['なし'],
    cumulative: ['延べ', '同じ人や企業も回ごとに数えた'],
    runningTotal: ['累計', '事業の開始から数えた'],
    total: ['計', '上または前に並ぶ数の和'],
    each: ['各', 'それぞれについての数'],
    ofWhich: ['うち', '前の数に含まれる'],
    about: ['約', '正確な数ではない'],
    atLeast: ['以上'],
    atMost: ['以下'],
  },
  noValue: {
    'none-stated': ['記載なし', '—、- など'],
    cancelled: ['中止'],
    'no-result': ['実績なし'],
    'as-needed': ['随時', '必要の都度行い、数えていない'],
    pending: ['集計中'],
    empty: ['空欄'],
    text: ['文章', '数がなく、文だけがある'],
  },
  adjustment: { original: ['原数値'], 'seasonally-adjusted': ['季節調整値'] },
  timeKind: {
    year: ['暦年', '1月から12月まで'],
    'fiscal-year': ['年度', '4月から翌年3月まで'],
    quarter: ['四半期'],
    month: ['月'],
  },
  status: { preliminary: ['速報'], final: ['確報'], revised: ['改定'] },
  readmeKind: {
    about: ['このデータについて'],
    format: ['ファイルの形式'],
    method: ['作成方法'],
    source: ['出典'],
    licence: ['利用条件'],
    history: ['更新の履歴'],
    formatHistory: ['形式の変更の履歴'],
  },
  columnType: {
    text: ['文字列'],
    name: ['固有の名称', '機種依存文字も原文のまま'],
    code: ['コード'],
    flag: ['有無', '1 または 0'],
    year: ['西暦'],
    integer: ['整数'],
    number: ['数値'],
  },
} as const satisfies Record<string, CodeList>;

export type CodeListId = keyof typeof CODE_LISTS;

/** The lists row by row. */
export const codeRows = (): { list: string; code: string; name: string; meaning: string | null }[] =>
  Object.entries(CODE_LISTS).flatMap(([list, codes]) =>
    Object.entries(codes as CodeList).map(([code, [name, meaning]]) => ({
      list,
      code,
      name,
      meaning: meaning ?? null,
    })),
  );
