/** Papers write the sign for 'no figure' with whatever dash the keyboard gave. */
const DASHES = ['—', '―', '–', '－', '−', 'ー'];

/** Signs of the printed report, what they mean there and what stands for them in the data. */
export const SYMBOLS: readonly { symbol: string; meaning: string; inData: string }[] = [
  {
    symbol: '○',
    meaning: '該当する。「21財団への補助・委託」では予算の全部',
    inData: '1。「21財団への補助・委託」では all',
  },
  {
    symbol: '△',
    meaning: '「21財団への補助・委託」では予算の一部。数の前では負の数',
    inData: 'part。負の数は - を付けた数値',
  },
  {
    symbol: '-',
    meaning: '数の記載がない',
    inData: '金額は空欄（0 ではない）。指標は値なしの理由 none-stated',
  },
  ...DASHES.map((symbol) => ({
    symbol,
    meaning: '数の記載がない',
    inData: '指標は値なしの理由 none-stated',
  })),
  { symbol: '〃', meaning: '上の行と同じ', inData: '上の行の値を書き入れ、記号は残さない' },
  { symbol: '(再掲)', meaning: '他の基本方針にも掲げた事業を再び掲げた', inData: '「再掲」が 1' },
  { symbol: '※', meaning: '注がある', inData: '数値には付けない' },
  { symbol: '…', meaning: '数が得られない', inData: '指標は値なしの理由 text' },
  { symbol: '×', meaning: '該当しない、または行わなかった', inData: '指標は値なしの理由 text' },
  { symbol: '〓', meaning: '他の機器で表せない文字（外字）', inData: '〓 に置き換えた' },
  { symbol: '空欄', meaning: '記載がないか、その行に当てはまらない', inData: '空欄。0 は 0 と書く' },
];
