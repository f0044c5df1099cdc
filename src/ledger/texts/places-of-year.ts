import { formatFiscalYear } from '../../values/index.ts';
import type { Passage } from './passage.ts';
import { kindOfSlot, policyOfSlot, slotOfGroup, slotOfNote, UNTITLED_STUDY } from './slots.ts';
import { type StandardSection, standardSections } from './standard-sections.ts';
import type { TextSlot } from './text-slot.ts';
import type { YearOfTexts } from './year-of-texts.ts';

/** A place of a year's report, whatever stands there. */
export type Place = Pick<TextSlot, 'slot' | 'heading' | 'isRequired' | 'isStanding'>;

/** What stands in each slot, from this year or before. */
export type Known = ReadonlyMap<string, Passage>;

/** The places of a year in the order of the paper: those that every report has, and what was written besides. */
export function placesOfYear(year: YearOfTexts, known: Known): Place[] {
  const shared = sharedPolicies(year.sections);
  const places = standardSections(year).flatMap((section) => [
    placeOf(section, shared),
    ...(section.slot === 'chapter-1-3' ? notePlaces(year, known) : []),
    ...(section.slot.startsWith('policy-') ? belowPolicy(section.policies[0]!, year, known, shared) : []),
  ]);
  const listed = new Set(places.map((each) => each.slot));
  const others = [...known.keys()].filter((slot) => !listed.has(slot) && isKept(slot, year, known));
  return [...places, ...others.map((slot) => further(slot, known))];
}

const further = (slot: string, known: Known): Place => ({
  ...{ slot, heading: known.get(slot)?.heading ?? titleOf(slot) },
  ...{ isRequired: false, isStanding: false },
});

/** Policies that are told in the text of another: ⑥ in that of ⑦ when it stands for both. */
function sharedPolicies(sections: YearOfTexts['sections']): Map<string, string> {
  const pairs = [...sections]
    .filter(([slot]) => /^(?:trends|policy)-\d+$/.test(slot))
    .flatMap(([slot, { policies }]) =>
      policies.map((policy) => [slot.replace(/\d+$/, `${policy}`), slot] as const),
    );
  return new Map(pairs.filter(([policy, slot]) => policy !== slot));
}

function placeOf(
  { slot, heading, isRequired, isStanding }: StandardSection,
  shared: ReadonlyMap<string, string>,
): Place {
  return { slot, heading, isStanding, isRequired: isRequired && !shared.has(slot) };
}

/** The note on this year is to be written; those on years that are over stand. */
function notePlaces({ fiscalYear }: YearOfTexts, known: Known): Place[] {
  const slots = [...known.keys()].filter((slot) => kindOfSlot(slot) === 'economic-note');
  const all = [...new Set([...slots, slotOfNote({ fiscalYear })])].sort();
  return all.map((slot) => {
    const isThisYear = slot === slotOfNote({ fiscalYear });
    return { slot, heading: titleOf(slot), isRequired: isThisYear, isStanding: !isThisYear };
  });
}

/** The groups of a policy, then its case studies. */
function belowPolicy(
  policy: number,
  year: YearOfTexts,
  known: Known,
  shared: ReadonlyMap<string, string>,
): Place[] {
  const own = [...known.keys()].filter((slot) => policyOfSlot(slot) === policy);
  const told = (each: number) => shared.get(`policy-${each}`) ?? `policy-${each}`;
  const covered = [...year.groups.keys()].filter((each) => told(each) === `policy-${policy}`);
  const named = covered.flatMap((each) => year.groups.get(each)!).map((group) => slotOfGroup(policy, group));
  const written = own.filter((slot) => kindOfSlot(slot) === 'policy-group' && isKept(slot, year, known));
  const studies = own.filter((slot) => kindOfSlot(slot) === 'case-study').sort();
  return [...new Set([...named, ...written, ...studies])].map((slot) => further(slot, known));
}

/** A group is not carried to a year whose lists, or whose own words on the policy, don't name it. */
function isKept(slot: string, { fiscalYear, groups, passages }: YearOfTexts, known: Known): boolean {
  if (known.get(slot)!.fiscalYear === fiscalYear || kindOfSlot(slot) !== 'policy-group') return true;
  const policy = policyOfSlot(slot);
  const isTold = passages.some(
    (each) => each.fiscalYear === fiscalYear && each.version === null && policyOfSlot(each.slot) === policy,
  );
  return groups.size === 0 && !isTold;
}

function titleOf(slot: string): string {
  const note = /^economic-note-(\d{4})$/.exec(slot)?.[1];
  if (note !== undefined) return formatFiscalYear(Number(note));
  if (slot.startsWith('case-study-')) return UNTITLED_STUDY;
  return slot.slice(slot.indexOf(':') + 1);
}
