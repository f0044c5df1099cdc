import type { z } from 'zod';
import { profileOn } from '../../../firms/index.ts';
import type { FindingServices } from '../../support-services.ts';
import { askOf, ofStatuses, profileOf, saysSomething } from './asked.ts';
import { briefOf, firmIn, linksOf, matchIn, openingIn, statusesOf, tellingOf } from './matched.ts';
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
  const { profile, ...understood } = found.understood;
  const telling = await tellingOf(finding, profile);
  const wanted = ofStatuses(found, asked.status);
  return {
    understood: { profile: firmIn(profile), ...understood },
    corrections: found.corrections ?? [],
    ...{ total: wanted.length, page: asked.page, perPage: asked.per_page },
    statuses: statusesOf(found),
    counts: found.counts,
    results: pageOf(wanted, asked).map((each) => briefOf(each, telling)),
  };
}

/** One support with everything that is known of it, and held against the firm where one is told; `null`: none is public. */
export async function wholeSupport(
  finding: FindingServices,
  id: string,
  asked: z.output<typeof supportParameters>,
): Promise<Told<typeof oneShape> | null> {
  const profile = profileOn(profileOf(asked), finding.today());
  const found = await finding.support(id, profile);
  if (found === null) return null;
  return {
    support: found.support,
    opening: openingIn(found.opening),
    ...(saysSomething(profile) ? { match: matchIn(found, await tellingOf(finding, profile)) } : {}),
    links: linksOf(id),
  };
}
