import { Hono } from 'hono';
import { match, openingOn } from '../../../../supports/index.ts';
import { page } from '../../../answer.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { placeNames } from '../../find/place-names.ts';
import { SupportPage } from '../../supports/page.tsx';
import { programBehind } from '../../supports/program-behind.ts';
import { relatedSupports } from '../../supports/related-supports.ts';
import { SUPPORT, type SupportDesk } from '../desk.ts';
import { supportHref } from '../links.ts';
import { words } from './words.ts';

/** …/preview: the page that firms will see, of the version that is being written. */
export function previewRoutes({ supports, ledger }: Services, desk: SupportDesk): Hono<WebEnv> {
  const { finding, keeping } = supports;
  const app = new Hono<WebEnv>();
  app.get(`${SUPPORT}/preview`, async (c) => {
    const kept = await desk.keptOf(c);
    if (kept === null) return c.notFound();
    const { id, working, confirmedOn } = kept;
    const support = confirmedOn === null ? working : { ...working, confirmedOn };
    const site = c.get('site');
    const today = keeping.today();
    const found = { support, match: match({}, support), opening: openingOn(support.calls, today), score: 0 };
    return page(
      c,
      <SupportPage
        {...{ site, found, today, profile: {}, plan: {} }}
        placeName={await placeNames(finding)}
        others={await relatedSupports(finding, support)}
        behind={await programBehind(ledger, site.jurisdiction, support.program)}
        notice={
          <p class="notice">
            {words.previewNotice} <a href={supportHref(id)}>{words.backFromPreview}</a>
          </p>
        }
      />,
    );
  });
  return app;
}
