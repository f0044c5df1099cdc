import type { FirmProfile } from '../../../firms/index.ts';
import type {
  Found,
  FoundSupport,
  Match,
  Opening,
  PlaceName,
  profileShape,
} from '../../../supports/index.ts';
import { reasonsOf, requirementWords, STATUS_WORDS } from '../../../supports/index.ts';
import type { FindingServices } from '../../support-services.ts';
import type { briefShape, matchShape, openingShape } from './shapes/answers.ts';
import type { Told } from './told.ts';

/** With what it is told whether a support is for a firm. */
export interface Telling {
  profile: FirmProfile;
  placeName: PlaceName;
}

/** Names of municipalities by their codes. */
export async function tellingOf(finding: FindingServices, profile: FirmProfile): Promise<Telling> {
  const names = new Map((await finding.places()).map(({ code, name }) => [code, name]));
  return { profile, placeName: (code) => names.get(code) ?? code };
}

/** A profile holds words of our own lists only: whatever it is made of has been read by them. */
export const firmIn = (profile: FirmProfile) => profile as Told<typeof profileShape>;

/** Whether it is for the firm, and why not, as data and in words. */
export function matchIn(found: FoundSupport, { profile, placeName }: Telling): Told<typeof matchShape> {
  const { status, open, against } = found.match;
  const stated = (requirements: Match['open']) =>
    requirements.map((requirement) => ({ text: requirementWords(requirement, placeName), requirement }));
  return {
    ...{ status, statusText: STATUS_WORDS[status], reasons: reasonsOf(found, profile, placeName) },
    ...{ open: stated(open), against: stated(against) },
  };
}

export const openingIn = (opening: Opening): Told<typeof openingShape> =>
  opening.state === 'always' || opening.state === 'unknown'
    ? { state: opening.state }
    : { state: opening.state, call: opening.call };

/** Where a person and where a program reads all of it, on the same host. */
export const linksOf = (id: string) => ({ page: `/supports/${id}`, self: `/api/v1/supports/${id}` });

/** What a list says of a support. */
export function briefOf(found: FoundSupport, telling: Telling): Told<typeof briefShape> {
  const { id, title, summary, kind, purposes, operator, confirmedOn } = found.support;
  return {
    ...{ id, title, summary, kind, purposes },
    operator: { name: operator.name, level: operator.level },
    opening: openingIn(found.opening),
    ...(confirmedOn === undefined ? {} : { confirmedOn }),
    match: matchIn(found, telling),
    links: linksOf(id),
  };
}

/** How many there are of each status. */
export function statusesOf({
  results,
  excluded,
}: Pick<Found, 'results' | 'excluded'>): Record<keyof typeof STATUS_WORDS, number> {
  const counts = { eligible: 0, likely: 0, near: 0, ineligible: 0 };
  for (const { match } of results) counts[match.status] += 1;
  for (const { match } of excluded) counts[match.status] += 1;
  return counts;
}
