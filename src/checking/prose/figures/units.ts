/** Units that count the same kind of thing, so that 4社 and 4事業者 may be one number. */
const KINDS: readonly (readonly string[])[] = [
  ['社', '者', '事業者', '企業', '法人', '会社', '団体'],
  ['名', '人'],
  ['校', '高校', '学校'],
];

const KINDS_AND_TIMES = new Set([...KINDS.flat(), '回']);

export type UnitMatch = 'same' | 'kind' | 'loose' | null;

/**
 * Whether two units count the same: `same` unit, same `kind` of thing, or `loose`: 件 may count cases of anything
 * (48件 in the prose, 48名 in the table), which explains an agreement but never proves a contradiction.
 */
export function unitMatch(a: string, b: string): UnitMatch {
  if (a === b) return 'same';
  if (KINDS.some((kind) => kind.includes(a) && kind.includes(b))) return 'kind';
  const [cases, other] = a === '件' ? [a, b] : [b, a];
  return cases === '件' && KINDS_AND_TIMES.has(other) ? 'loose' : null;
}
