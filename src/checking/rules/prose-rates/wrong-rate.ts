import type { Origin } from '../../../ledger/annual-report.ts';

/** A rate or difference that does not follow from the figures it is said of. */
export interface WrongRate {
  severity: 'error' | 'warning';
  /** The disputed words as printed. */
  words: string;
  /** Japanese, without 。: how the figures compute. */
  why: string;
  expected: string;
  actual: string;
  /** Where the figures stand, when not in the same sentence. */
  places?: Origin[];
}

/** 上昇 → 1, 低下 → -1. */
export function directionOf(word: string): 1 | -1 {
  return /^(?:上昇|増|拡大|改善)/.test(word) ? 1 : -1;
}

/** Regular-expression source for a change: 上昇, 減少 … */
export const CHANGE = '(?:上昇|増加|増|低下|下降|減少|減)';

/** A change with its direction in words: `1.2ポイント低下`. */
export function changeInWords(change: number, unit: string, decimals: number): string {
  return `${Math.abs(change).toFixed(decimals)}${unit}${change < 0 ? '低下' : '上昇'}`;
}
