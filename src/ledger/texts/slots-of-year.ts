import { formatFiscalYear } from '../../values/index.ts';
import { underOneSpelling } from './group-slots.ts';
import type { Groups, Passage } from './passage.ts';
import { kindOfSlot, policyOfSlot, slotOfGroup, slotOfNote, UNTITLED_STUDY } from './slots.ts';
import { type SectionWish, type StandardSection, standardSections } from './standard-sections.ts';
import type { SlotState, TextSlot } from './text-slot.ts';

/** Everything that the slots of a year are made of. */
export interface YearOfTexts extends SectionWish {
  /** Of this year's lists; empty while no document covers the year. */
  groups: Groups;
  /** What documents and people said for this year and all before it. */
  passages: readonly Passage[];
  /** As documents have them. */
  sections: ReadonlyMap<string, StatedPlace>;
}

/** How documents have a section. */
export interface StatedPlace {
  /** In the newest document that has it: ⑦ may speak for ⑥ as well. */
  policies: number[];
  /** In this year's document; `null` when it has no such section. */
  heading: string | null;
}

type Place = Pick<TextSlot, 'slot' | 'heading' | 'isRequired' | 'isStanding'>;

/** All slots of a year in the order of the paper. */
export function slotsOfYear(given: YearOfTexts): TextSlot[] {
  const year = { ...given, passages: underOneSpelling(given.passages, given.groups) };
  const known = newestPerSlot(year.passages, year.fiscalYear);
  const standard = standardSections(year);
  const shared = sharedPolicies(year.sections);
  const places = standard.flatMap((section) => [
    placeOf(section, shared),
    ...(section.slot === 'chapter-1-3' ? notePlaces(year, known) : []),
    ...(section.slot.startsWith('policy-') ? belowPolicy(section.policies[0]!, year, known, shared) : []),
  ]);
  const listed = new Set(places.map((each) => each.slot));
  const others = [...known.keys()].filter((slot) => !listed.has(slot) && isKept(slot, year, known));
  const further = others.map((slot) => ({
    slot,
    heading: titleOf(slot),
    isRequired: false,
    isStanding: false,
  }));
  return [...places, ...further].map((place) => slotAt(place, known.get(place.slot), year, standard));
}

/** A place of this year stands before one of an earlier year, a person's words before a document's. */
function newestPerSlot(passages: readonly Passage[], fiscalYear: number): Map<string, Passage> {
  const upToNow = passages.filter((each) => each.fiscalYear <= fiscalYear);
  const rank = (each: Passage) => each.fiscalYear * 2 + (each.version === null ? 0 : 1);
  const left = upToNow.filter((each) => each.version?.state !== 'omitted' || each.fiscalYear === fiscalYear);
  return new Map(left.sort((a, b) => rank(a) - rank(b)).map((each) => [each.slot, each]));
}

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
function notePlaces({ fiscalYear }: YearOfTexts, known: ReadonlyMap<string, Passage>): Place[] {
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
  known: ReadonlyMap<string, Passage>,
  shared: ReadonlyMap<string, string>,
): Place[] {
  const own = [...known.keys()].filter((slot) => policyOfSlot(slot) === policy);
  const told = (each: number) => shared.get(`policy-${each}`) ?? `policy-${each}`;
  const covered = [...year.groups.keys()].filter((each) => told(each) === `policy-${policy}`);
  const named = covered.flatMap((each) => year.groups.get(each)!).map((group) => slotOfGroup(policy, group));
  const written = own.filter((slot) => kindOfSlot(slot) === 'policy-group' && isKept(slot, year, known));
  const studies = own.filter((slot) => kindOfSlot(slot) === 'case-study').sort();
  return [...new Set([...named, ...written, ...studies])].map((slot) => ({
    ...{ slot, heading: known.get(slot)?.heading ?? titleOf(slot) },
    ...{ isRequired: false, isStanding: false },
  }));
}

/** A group is not carried to a year whose lists, or whose own words on the policy, don't name it. */
function isKept(
  slot: string,
  { fiscalYear, groups, passages }: YearOfTexts,
  known: ReadonlyMap<string, Passage>,
): boolean {
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

function slotAt(
  place: Place,
  found: Passage | undefined,
  year: YearOfTexts,
  standard: readonly StandardSection[],
): TextSlot {
  const { fiscalYear } = year;
  const section = standard.find((each) => each.slot === place.slot);
  const version = found?.fiscalYear === fiscalYear ? found.version : null;
  const state = stateOf(found, fiscalYear);
  const policy = policyOfSlot(place.slot);
  const policies =
    year.sections.get(place.slot.replace(/:.*/su, ''))?.policies ?? (policy === null ? [] : [policy]);
  return {
    ...place,
    ...{ kind: section?.kind ?? kindOfSlot(place.slot) ?? 'other', state, policies },
    heading:
      (version === null ? null : found?.heading) ?? year.sections.get(place.slot)?.heading ?? place.heading,
    ...{
      paragraphs: found?.paragraphs ?? [],
      details: found?.details ?? {},
      version: version?.slot === place.slot ? version.version : 0,
    },
    carriedFrom: state === 'carried' ? found!.fiscalYear : null,
    ...{ author: found?.version?.author ?? null, writtenAt: found?.version?.writtenAt ?? null },
  };
}

function stateOf(found: Passage | undefined, fiscalYear: number): SlotState {
  if (found === undefined) return 'missing';
  if (found.fiscalYear < fiscalYear) return 'carried';
  if (found.version === null) return 'document';
  return found.version.state;
}
