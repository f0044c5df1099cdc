import type { FirmProfile } from '../../../firms/index.ts';
import type { FoundSupport, Match, Opening, PlaceName } from '../../../supports/index.ts';
import { requirementWords } from '../../../supports/index.ts';
import type { Place } from '../../support-services.ts';
import type { briefShape, firmShape, matchShape, openingShape } from './shapes/answers.ts';
import { STATUSES } from './shapes/vocabulary.ts';
import type { Told } from './told.ts';

/** Names of municipalities by their codes. */
export const namesOf = (places: readonly Place[]): PlaceName => {
  const names = new Map(places.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
};

/** A profile holds words of our own lists only: whatever it is made of has been read by them. */
export const firmIn = (profile: FirmProfile) => profile as Told<typeof firmShape>;

/** Whether it is for the firm, and why not, as data and in words. */
export function matchIn({ status, open, against }: Match, placeName: PlaceName): Told<typeof matchShape> {
  const reasons = (requirements: Match['open']) =>
    requirements.map((requirement) => ({ text: requirementWords(requirement, placeName), requirement }));
  return { status, statusText: STATUSES[status], open: reasons(open), against: reasons(against) };
}

export const openingIn = (opening: Opening): Told<typeof openingShape> =>
  opening.state === 'always' ? { state: opening.state } : { state: opening.state, call: opening.call };

/** Where a person and where a program reads all of it, on the same host. */
export const linksOf = (id: string) => ({ page: `/supports/${id}`, self: `/api/v1/supports/${id}` });

/** What a list says of a support. */
export function briefOf(
  { support, match, opening }: FoundSupport,
  placeName: PlaceName,
): Told<typeof briefShape> {
  const { id, title, summary, kind, purposes, operator, confirmedOn } = support;
  return {
    ...{ id, title, summary, kind, purposes },
    operator: { name: operator.name, level: operator.level },
    opening: openingIn(opening),
    ...(confirmedOn === undefined ? {} : { confirmedOn }),
    match: matchIn(match, placeName),
    links: linksOf(id),
  };
}

/** How many there are of each status. */
export function statusesOf(found: readonly FoundSupport[]): Record<keyof typeof STATUSES, number> {
  const counts = { eligible: 0, likely: 0, near: 0, ineligible: 0 };
  for (const { match } of found) counts[match.status] += 1;
  return counts;
}
