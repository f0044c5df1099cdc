import type { z } from 'zod';
import { type FirmProfile, withSaid } from '../../../firms/index.ts';
import type { FindingServices } from '../../support-services.ts';
import { ofStatuses } from './asked.ts';
import { firmIn, linksOf, matchIn, statusesOf, tellingOf } from './matched.ts';
import { pageOf } from './paging.ts';
import type { matchedShape } from './shapes/answers.ts';
import type { matchParameters } from './shapes/parameters.ts';
import type { Told } from './told.ts';

/**
 * Holds a firm against every public support. Of a firm that gives its 法人番号, what is publicly known is added; what it
 * says itself goes before.
 */
export async function matchedPage(
  finding: FindingServices,
  asked: z.output<typeof matchParameters>,
  sent: FirmProfile,
): Promise<Told<typeof matchedShape>> {
  const number = sent.corporateNumber;
  const known = number === undefined ? null : await finding.firm(number);
  const found = await finding.find({ profile: withSaid(known ?? {}, sent) });
  const { profile } = found.understood;
  const isAsked = ({ support }: { support: { id: string } }) => asked.support?.includes(support.id) ?? true;
  const all = { ...found, results: found.results.filter(isAsked), excluded: found.excluded.filter(isAsked) };
  const telling = await tellingOf(finding, profile);
  const wanted = ofStatuses(all, asked.status);
  return {
    profile: firmIn(profile),
    ...{ total: wanted.length, page: asked.page, perPage: asked.per_page },
    statuses: statusesOf(all),
    results: pageOf(wanted, asked).map((found) => {
      const { id, title } = found.support;
      return { id, title, match: matchIn(found, telling), links: linksOf(id) };
    }),
  };
}
