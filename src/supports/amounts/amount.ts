import type { Condition } from '../condition.ts';

/** What a support pays of a cost; money in 円 (not 千円). What the operator has not said is not there. */
export interface Amount {
  /** Of which cost, 「設備費」; not told: of every cost that the support takes. */
  of?: string;
  /** 補助率 in percent with one decimal, as GIF 451-4 rounds it: 1/3 is 33.3. */
  rate?: number;
  /** As the operator says it: 「3分の1以内」. */
  rateText?: string;
  /** 上限額: nothing above it is paid. */
  ceiling?: number;
  /** 下限額: below it nothing is paid. */
  floor?: number;
  /** So much for each: 「1人当たり 30,000 円」, for at most so many. */
  perUnit?: { unit: string; yen: number; most?: number };
  /** Holds for firms that meet this; not told: for all. */
  when?: Condition;
  /** 「賃上げ枠」, or what else tells it from the others. */
  name?: string;
}

/** 融資: how money is lent. */
export interface LoanTerms {
  /** 借入限度額, in 円. */
  limit?: number;
  /** 最大金利, in percent a year. */
  maxRate?: number;
  /** 償還期限, an ISO duration: P10Y, P1Y6M. */
  term?: string;
  note?: string;
}
