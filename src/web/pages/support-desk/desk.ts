import type { Context } from 'hono';
import type { KeptBy, KeptSupport, Support } from '../../../supports/index.ts';
import { byOf } from '../../by.ts';
import { organisationNames } from '../../organisation-names.ts';
import type { Services } from '../../services.ts';
import type { Site, WebEnv } from '../../site.ts';
import { titled } from './form/cell.ts';
import type { FormContext } from './form/context.ts';
import { placeName } from './form/place-names.ts';
import { keepersOf, ownersSeen } from './keeper.ts';
import type { Names } from './value-lines.ts';

export const SUPPORT = '/support-desk/supports/:support';

export type SupportDesk = ReturnType<typeof supportDesk>;

/** What the routes of a support share: finding it, the names that it needs, and in whose name something is done. */
export function supportDesk({ supports, organisations }: Pick<Services, 'supports' | 'organisations'>) {
  const { keeping, finding } = supports;

  const keptOf = (c: Context<WebEnv>): Promise<KeptSupport | null> =>
    keeping.support(c.req.param('support')!);

  const byFor = (c: Context<WebEnv>, owner: string | null): KeptBy => ({
    ...{ ...byOf(c), as: keepersOf(c.get('site'), owner) },
  });

  /** Supports that the visitor may know of: what is public, and what the visitor keeps. */
  async function titlesFor(site: Site): Promise<{ id: string; title: string }[]> {
    const [known, kept] = await Promise.all([finding.all(), keeping.list(ownersSeen(site))]);
    const own = kept.filter(({ state }) => state !== 'withdrawn').map(({ working }) => working);
    const all = new Map([...known, ...own].map(({ id, title }) => [id, { id, title }]));
    return [...all.values()];
  }

  async function contextFor(site: Site, base: Support | null): Promise<FormContext> {
    const [places, titles, all] = await Promise.all([
      finding.places(),
      titlesFor(site),
      organisations.list(),
    ]);
    return {
      ...{ places, base, titles: titles.filter(({ id }) => id !== base?.id) },
      organisations: new Map(all.map(({ id, name }) => [name, id])),
    };
  }

  async function namesFor(site: Site): Promise<Names> {
    const [places, titles] = await Promise.all([finding.places(), titlesFor(site)]);
    return { place: placeName(places), support: (id) => titled(id, titles) };
  }

  async function ownerNames(): Promise<(owner: string | null) => string> {
    const names = await organisationNames(organisations);
    return (owner) => (owner === null ? '取りまとめ課' : (names.get(owner) ?? owner));
  }

  return { keptOf, byFor, contextFor, namesFor, ownerNames };
}
