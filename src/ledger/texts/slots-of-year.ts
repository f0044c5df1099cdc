import { underOneSpelling } from './group-slots.ts';
import type { Passage } from './passage.ts';
import { type Place, placesOfYear } from './places-of-year.ts';
import { kindOfSlot, policyOfSlot } from './slots.ts';
import { standardSections } from './standard-sections.ts';
import type { SlotState, TextSlot } from './text-slot.ts';
import type { YearOfTexts } from './year-of-texts.ts';

/** All slots of a year in the order of the paper. */
export function slotsOfYear(given: YearOfTexts): TextSlot[] {
  const year = { ...given, passages: underOneSpelling(given.passages, given.groups) };
  const known = newestPerSlot(year.passages, year.fiscalYear);
  const kinds = new Map(standardSections(year).map((each) => [each.slot, each.kind]));
  return placesOfYear(year, known).map((place) => ({
    ...slotAt(place, known.get(place.slot), year),
    kind: kinds.get(place.slot) ?? kindOfSlot(place.slot) ?? 'other',
  }));
}

/** A place of this year stands before one of an earlier year, a person's words before a document's. */
function newestPerSlot(passages: readonly Passage[], fiscalYear: number): Map<string, Passage> {
  const upToNow = passages.filter((each) => each.fiscalYear <= fiscalYear);
  const rank = (each: Passage) => each.fiscalYear * 2 + (each.version === null ? 0 : 1);
  const left = upToNow.filter((each) => each.version?.state !== 'omitted' || each.fiscalYear === fiscalYear);
  return new Map(left.sort((a, b) => rank(a) - rank(b)).map((each) => [each.slot, each]));
}

function slotAt(
  place: Place,
  found: Passage | undefined,
  { fiscalYear, sections }: YearOfTexts,
): Omit<TextSlot, 'kind'> {
  const version = found?.fiscalYear === fiscalYear ? found.version : null;
  const state = stateOf(found, fiscalYear);
  const policy = policyOfSlot(place.slot);
  const policies =
    sections.get(place.slot.replace(/:.*/su, ''))?.policies ?? (policy === null ? [] : [policy]);
  return {
    ...place,
    ...{ state, policies },
    heading: (version === null ? null : found?.heading) ?? sections.get(place.slot)?.heading ?? place.heading,
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
