import type { z } from 'zod';
import type { FindingServices } from '../../support-services.ts';
import { askOf, ofStatuses, profileOf, saysSomething } from './asked.ts';
import { briefOf, firmIn, linksOf, matchIn, namesOf, openingIn, statusesOf } from './matched.ts';
import { pageOf } from './paging.ts';
import type { foundShape, oneShape } from './shapes/answers.ts';
import type { findParameters, supportParameters } from './shapes/parameters.ts';
import type { Told } from './told.ts';

/** A page of what is found, as `GET /api/v1/supports` tells it. */
export async function foundPage(
  finding: FindingServices,
  asked: z.output<typeof findParameters>,
): Promise<Told<typeof foundShape>> {
  const found = await finding.find(askOf(asked));
  const placeName = namesOf(await finding.places());
  const wanted = ofStatuses(found, asked.status);
  const { profile, purposes, words } = found.understood;
  return {
    understood: { profile: firmIn(profile), purposes, words },
    ...{ total: wanted.length, page: asked.page, perPage: asked.per_page },
    statuses: statusesOf([...found.results, ...found.excluded]),
    counts: found.counts,
    results: pageOf(wanted, asked).map((each) => briefOf(each, placeName)),
  };
}

/** One support with everything that is known of it, and held against the firm where one is told; `null`: none is public. */
export async function wholeSupport(
  finding: FindingServices,
  id: string,
  asked: z.output<typeof supportParameters>,
): Promise<Told<typeof oneShape> | null> {
  const profile = profileOf(asked);
  const found = await finding.support(id, profile);
  if (found === null) return null;
  const placeName = namesOf(await finding.places());
  return {
    support: found.support,
    opening: openingIn(found.opening),
    ...(saysSomething(profile) ? { match: matchIn(found.match, placeName) } : {}),
    links: linksOf(id),
  };
}
