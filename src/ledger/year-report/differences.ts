import type { AnnualReport } from '../annual-report.ts';
import type { Correction, CorrectionReason, SaidPlace } from './correction.ts';
import { saidPlaces } from './said-places.ts';
import { NOTHING } from './words.ts';

/** Every place at which the later report says otherwise than the earlier one, in the order of the earlier one. */
export function correctionsBetween(
  before: AnnualReport,
  after: AnnualReport,
  why: CorrectionReason,
): Correction[] {
  return differencesOf(saidPlaces(before), saidPlaces(after), why);
}

/** A subject that only one of the two has is one row: what it is called, not each thing that it says. */
export function differencesOf(
  before: readonly SaidPlace[],
  after: readonly SaidPlace[],
  why: CorrectionReason,
): Correction[] {
  const [earlier, later] = [byKey(before), byKey(after)];
  const [known, kept] = [firstOfSubject(before), firstOfSubject(after)];
  const changed = before.flatMap((place) => {
    const now = later.get(keyOf(place));
    if (now !== undefined) return now.said === place.said ? [] : [row(place, place.said, now.said, why(now))];
    if (kept.has(place.subject)) return isSaid(place) ? [row(place, place.said, NOTHING, why(place))] : [];
    return known.get(place.subject) === place ? [row(place, place.said, '掲載なし', why(place))] : [];
  });
  const added = after.flatMap((place) => {
    if (earlier.has(keyOf(place))) return [];
    if (known.has(place.subject)) return isSaid(place) ? [row(place, NOTHING, place.said, why(place))] : [];
    return kept.get(place.subject) === place ? [row(place, '掲載なし', place.said, why(place))] : [];
  });
  return [...changed, ...added];
}

const keyOf = ({ subject, attribute }: SaidPlace): string => `${subject}\n${attribute}`;
const byKey = (places: readonly SaidPlace[]) => new Map(places.map((each) => [keyOf(each), each]));
/** The first thing that a subject says stands for the whole: its name. */
const firstOfSubject = (places: readonly SaidPlace[]) =>
  new Map(places.toReversed().map((each) => [each.subject, each]));
const isSaid = ({ said }: SaidPlace): boolean => said !== NOTHING;

function row(place: SaidPlace, wrong: string, right: string, reason: string): Correction {
  const { subject: _subject, programId: _id, attribute: _attribute, said: _said, ...where } = place;
  const [shortWrong, shortRight] = differingPart(wrong, right);
  return { ...where, wrong: shortWrong, right: shortRight, reason };
}

/** Of long texts only the sentences that differ. */
function differingPart(wrong: string, right: string): [string, string] {
  const [a, b] = [sentences(wrong), sentences(right)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const part = (all: string[]) =>
    all
      .slice(start, all.length - end)
      .join('')
      .trim() || NOTHING;
  return [part(a), part(b)];
}

const sentences = (text: string): string[] => text.split(/(?<=[。\n])/u);
