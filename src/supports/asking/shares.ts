import type { NumberFact } from '../condition.ts';

/** How many of a hundred firms have at most so much. */
type Knot = readonly [atMost: number, share: number];

/**
 * How firms are spread over a number, roughly: it decides only which question comes first. What no source tells is not
 * here; there each interval between two limits counts the same.
 *
 * 従業員: a half of the firms in 中小企業白書 2018年版 (第1部第2章, CRD) has at most 3. 小規模, which nobody with more than 20 is,
 * are 84.5 %, small or medium-sized 99.7 % (中小企業庁「中小企業・小規模事業者の数」, June 2021); these have mostly at most 300.
 *
 * 資本金 in 円: a half has at most 5,100,000 (the same white paper); the classes of 中小企業実態基本調査 平成16年.
 */
const KNOTS: Readonly<Partial<Record<NumberFact, readonly Knot[]>>> = {
  employees: [
    [3, 50],
    [20, 84.5],
    [300, 99.7],
  ],
  capital: [
    [5_100_000, 50],
    [10_000_000, 79.8],
    [30_000_000, 93.1],
    [50_000_000, 97.3],
    [100_000_000, 99.2],
    [300_000_000, 99.7],
  ],
};

/** The numbers of which it is known how many firms have at most so much. */
export const knotsOf = (fact: NumberFact): number[] => (KNOTS[fact] ?? []).map(([atMost]) => atMost);

/**
 * The share of firms, up to 1, that have less than a number; `null` where no source tells. Up to the first knot they are
 * spread evenly, from there on by the logarithm, since they are the rarer the bigger they are.
 */
export function shareBelow(fact: NumberFact, limit: number): number | null {
  const knots = KNOTS[fact];
  if (knots === undefined) return null;
  if (limit <= 0) return 0;
  const all: readonly Knot[] = [[-1, 0], ...knots];
  const upper = all.findIndex(([atMost]) => limit - 1 <= atMost);
  if (upper < 1) return limit === Number.POSITIVE_INFINITY ? 1 : (all.at(-1)![1] + 100) / 200;
  const [low, high] = [all[upper - 1]!, all[upper]!];
  const place = (value: number) => (upper === 1 ? value : Math.log(value));
  const part = (place(limit - 1) - place(low[0])) / (place(high[0]) - place(low[0]));
  return (low[1] + part * (high[1] - low[1])) / 100;
}

/** 法人 and 個人 (中小企業実態基本調査 平成16年); of the others no figure is known, but some there are. */
export const FORM_SHARES = {
  ...{ corporation: 38.3, 'sole-proprietor': 61.7 },
  ...{ cooperative: 1, other: 1, 'not-founded': 1 },
} as const;

/** Most firms hold no certification; how many is not known. */
export const SHARE_WITHOUT_CERTIFICATION = 0.5;

/** Most small firms stand in one place only; how many is not known. */
export const SHARE_WITHOUT_BRANCH = 0.5;
