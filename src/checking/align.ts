/** Which items of one list and of another mean the same, when some of them are misspelt. */
export interface Aligned<A, B> {
  pairs: [A, B][];
  onlyLeft: A[];
  onlyRight: B[];
}

export interface Likeness<A, B> {
  /** Equal keys are a match without further question. */
  keyOfLeft(item: A): string;
  keyOfRight(item: B): string;
  /** 0 (nothing in common) to 1 (the same). */
  compare(left: A, right: B): number;
  /** Below it two items are never paired. */
  atLeast: number;
}

/** How much a shared place in the order counts against a better likeness. */
const ORDER_WEIGHT = 0.1;

/**
 * Pairs each item with at most one of the other list: equal keys first (in order), then the most alike, the place in
 * the list deciding between equals. What finds no partner is left over, in order.
 */
export function align<A, B>(left: readonly A[], right: readonly B[], like: Likeness<A, B>): Aligned<A, B> {
  const partner = new Map<A, B>();
  const taken = new Set<B>();
  const pair = (a: A, b: B) => {
    partner.set(a, b);
    taken.add(b);
  };
  for (const [a, b] of equalKeys(left, right, like)) pair(a, b);
  for (const { a, b } of candidates(left, right, like, partner, taken)) {
    if (!partner.has(a) && !taken.has(b)) pair(a, b);
  }
  return {
    pairs: left.flatMap((a) => (partner.has(a) ? [[a, partner.get(a)!] as [A, B]] : [])),
    onlyLeft: left.filter((a) => !partner.has(a)),
    onlyRight: right.filter((b) => !taken.has(b)),
  };
}

function equalKeys<A, B>(left: readonly A[], right: readonly B[], like: Likeness<A, B>): [A, B][] {
  const byKey = new Map<string, B[]>();
  for (const b of right) {
    const key = like.keyOfRight(b);
    byKey.set(key, [...(byKey.get(key) ?? []), b]);
  }
  return left.flatMap((a) => {
    const b = byKey.get(like.keyOfLeft(a))?.shift();
    return b === undefined ? [] : [[a, b] as [A, B]];
  });
}

function candidates<A, B>(
  left: readonly A[],
  right: readonly B[],
  like: Likeness<A, B>,
  partner: ReadonlyMap<A, B>,
  taken: ReadonlySet<B>,
): { a: A; b: B; score: number }[] {
  return left
    .flatMap((a, i) =>
      partner.has(a)
        ? []
        : right.flatMap((b, j) => {
            const likeness = taken.has(b) ? 0 : like.compare(a, b);
            const apart = Math.abs(i / left.length - j / right.length);
            return likeness < like.atLeast ? [] : [{ a, b, score: likeness - ORDER_WEIGHT * apart }];
          }),
    )
    .sort((x, y) => y.score - x.score);
}
