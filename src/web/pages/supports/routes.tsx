import { Hono } from 'hono';
import { type FirmProfile, profileOn } from '../../../firms/index.ts';
import type { FoundSupport, Plan } from '../../../supports/index.ts';
import { page } from '../../answer.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { placeNames } from '../find/place-names.ts';
import { profileOf } from '../find/profile-query.ts';
import { ChecklistPage } from './checklist-page.tsx';
import { ComparePage } from './compare-page.tsx';
import { SupportPage } from './page.tsx';
import { programBehind } from './program-behind.ts';
import { relatedSupports } from './related-supports.ts';

/** So many stand side by side on a desk's screen. */
const MOST_COMPARED = 6;

/** /supports/:support and what is seen of several. */
export function supportRoutes({ supports: { finding }, ledger }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  const profileToday = (query: URLSearchParams): FirmProfile => profileOn(profileOf(query), finding.today());

  app.get('/supports/compare', async (c) => {
    const query = new URL(c.req.url).searchParams;
    const profile = profileToday(query);
    const ids = [...new Set(query.getAll('id'))].slice(0, MOST_COMPARED);
    const found = await Promise.all(ids.map((id) => finding.support(id, profile)));
    return page(
      c,
      <ComparePage
        site={c.get('site')}
        found={found.filter((each): each is FoundSupport => each !== null)}
        today={finding.today()}
        placeName={await placeNames(finding)}
      />,
    );
  });

  app.get('/supports/:support', async (c) => {
    const query = new URL(c.req.url).searchParams;
    const profile = profileToday(query);
    const found = await finding.support(c.req.param('support'), profile);
    if (found === null) return c.notFound();
    const site = c.get('site');
    return page(
      c,
      <SupportPage
        {...{ site, found, profile, plan: planOf(query), today: finding.today() }}
        placeName={await placeNames(finding)}
        others={await relatedSupports(finding, found.support)}
        behind={await programBehind(ledger, site.jurisdiction, found.support.program)}
      />,
    );
  });

  app.get('/supports/:support/checklist', async (c) => {
    const found = await finding.support(c.req.param('support'), {});
    if (found === null) return c.notFound();
    return page(c, <ChecklistPage site={c.get('site')} found={found} today={finding.today()} />);
  });

  return app;
}

/** 円 or a count as somebody types it; nothing where it is no number. */
function planOf(query: URLSearchParams): Plan {
  const numberOf = (key: string): number | undefined => {
    const text =
      query
        .get(key)
        ?.normalize('NFKC')
        .replaceAll(/[,円\s]/g, '') ?? '';
    return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
  };
  const [cost, units] = [numberOf('cost'), numberOf('units')];
  return { ...(cost === undefined ? {} : { cost }), ...(units === undefined ? {} : { units }) };
}
