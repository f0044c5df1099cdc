import type { Purpose } from '../purposes.ts';

/** What a firm is, and that it wants advice, says less of what it wants than all else does. */
export const BROAD: readonly Purpose[] = [
  ...(['farm-and-fish', 'tourism', 'logistics', 'construction', 'care', 'management'] as const),
];
const OF_BROAD = 0.35;
/** Of which it has not spoken. */
const OF_FIRM = 0.1;

/** What often helps as well: who lacks hands buys machines, who can't raise prices can't raise wages. */
const RELATED: Partial<Record<Purpose, readonly Purpose[]>> = {
  'labour-saving': ['equipment'],
  equipment: ['labour-saving'],
  hiring: ['retention'],
  retention: ['hiring', 'work-style'],
  wages: ['regular-employment', 'labour-saving', 'pricing'],
  'regular-employment': ['wages', 'work-style'],
  'work-style': ['retention', 'health'],
  balance: ['work-style', 'women'],
  women: ['balance'],
  training: ['digital'],
  digital: ['labour-saving'],
  energy: ['equipment'],
  funding: ['turnaround'],
  turnaround: ['funding', 'management'],
  pricing: ['management', 'turnaround'],
  sales: ['new-products'],
  export: ['sales'],
  'new-products': ['sales', 'intellectual-property'],
  succession: ['management', 'funding'],
  founding: ['management'],
  town: ['sales'],
  disaster: ['funding'],
};
const OF_RELATED = 0.2;

/**
 * How much each purpose is wanted, from 0 to 1: those that were asked for fully, broad ones less where others were asked
 * for or where they were not, and a little of what often helps as well. `ofFirm`: what it is about without asking; all
 * that is known where it asks for nothing.
 */
export function wantedPurposes(
  asked: readonly Purpose[],
  ofFirm: readonly Purpose[],
): ReadonlyMap<Purpose, number> {
  if (asked.length === 0) return new Map(ofFirm.map((purpose) => [purpose, OF_BROAD]));
  const weights = new Map<Purpose, number>();
  const isMixed = asked.some((purpose) => !BROAD.includes(purpose));
  for (const purpose of asked.flatMap((each) => RELATED[each] ?? [])) weights.set(purpose, OF_RELATED);
  for (const purpose of [...ofFirm, ...asked]) {
    const isBroad = BROAD.includes(purpose);
    weights.set(purpose, !isBroad ? 1 : !asked.includes(purpose) ? OF_FIRM : isMixed ? OF_BROAD : 1);
  }
  return weights;
}
