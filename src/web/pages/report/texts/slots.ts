import type { TextSlot } from '../../../../ledger/index.ts';
import { words } from './words.ts';

const CASE_STUDY = /^case-study-(\d{1,2})-(\d{1,3})$/;

/** The place of a year's report that an address names; a case study may be new, then nothing is kept of it yet. */
export function slotNamed(texts: readonly TextSlot[], slot: string): TextSlot | null {
  const known = texts.find((each) => each.slot === slot);
  if (known !== undefined) return known;
  const policy = CASE_STUDY.exec(slot)?.[1];
  return policy === undefined ? null : emptyStudy(slot, Number(policy));
}

/** The next free case study of a policy. */
export function newStudy(texts: readonly TextSlot[], policy: number): string {
  const numbers = texts
    .map(({ slot }) => CASE_STUDY.exec(slot))
    .filter((each) => Number(each?.[1]) === policy);
  return `case-study-${policy}-${Math.max(0, ...numbers.map((each) => Number(each![2]))) + 1}`;
}

const emptyStudy = (slot: string, policy: number): TextSlot => ({
  ...{ slot, kind: 'case-study', policies: [policy], heading: words.kinds['case-study'], state: 'missing' },
  ...{ isRequired: false, isStanding: false, paragraphs: [], details: {}, version: 0, carriedFrom: null },
  ...{ author: null, writtenAt: null },
});
