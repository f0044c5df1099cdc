/**
 * How an amount was counted. `cumulative` 延べ (one person counted each time), `runningTotal` 累計 (since the start),
 * `total` 計, `each` 各, `about` 約, `ofWhich` うち, `atLeast` 以上, `atMost` 以下.
 */
export type Qualifier =
  | 'none'
  | 'cumulative'
  | 'runningTotal'
  | 'total'
  | 'each'
  | 'ofWhich'
  | 'about'
  | 'atLeast'
  | 'atMost';

export interface Amount {
  value: number;
  /** As printed, without spaces: 名, 企業・団体, 千円, %. Empty for a bare number. */
  unit: string;
  /** The way of counting; `about` and the bounds only when nothing else is said. */
  qualifier: Qualifier;
  /** What is counted, when the cell says so: 省エネ診断. */
  label?: string;
  /** Digits after the decimal point as printed: 77.4% has 1. */
  decimals: number;
}

/**
 * Why a cell has no value: `none-stated` — or -, `cancelled` 中止, `no-result` 実績なし, `as-needed` 随時,
 * `pending` 集計中, `empty`, `text` (words that say something else).
 */
export type NoValueReason =
  | 'none-stated'
  | 'cancelled'
  | 'no-result'
  | 'as-needed'
  | 'pending'
  | 'empty'
  | 'text';

/** The content of one indicator cell. */
export interface Quantity {
  /** The cell as it stands on paper. */
  printed: string;
  /** Empty exactly when there is a reason. */
  values: Amount[];
  reason: NoValueReason | null;
  /** What the cell says beside its values: a period, a place, a remark. */
  note: string | null;
}

/** An amount with its place in the text, qualifier included. `index` and `length` are in UTF-16 units. */
export interface PlacedAmount {
  value: number;
  unit: string;
  qualifier: Qualifier;
  decimals: number;
  index: number;
  length: number;
}
