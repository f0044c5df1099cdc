import { Hono } from 'hono';
import { ANSWER_STATES } from '../../../../collection/index.ts';
import { numberOf, page } from '../../../answer.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { sentFile } from '../sent-file.ts';
import { OrganisationPage } from './page.tsx';

const ORGANISATION = '/rounds/:year{[0-9]{4}}/organisations/:organisation';

/** …/organisations/:organisation: one row of the board as a list, and its forms for whoever has no account. */
export function organisationRoutes({ round, organisations, report }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  app.get(ORGANISATION, async (c) => {
    const year = numberOf(c.req.param('year'))!;
    const found = await organisations.organisation(c.req.param('organisation'));
    const now = await round.round(year);
    if (found === null || now === null) return c.notFound();
    const { organisation } = found;
    const answers = await round.answers(year, [organisation.id]);
    const state = ANSWER_STATES.find((each) => each === c.req.query('state'));
    const props = { site: c.get('site'), round: now, organisation, answers, state, today: report.today() };
    return page(c, <OrganisationPage {...props} />);
  });

  app.get(`${ORGANISATION}/forms`, async (c) => {
    const year = numberOf(c.req.param('year'))!;
    const asked = [c.req.param('organisation')];
    if ((await round.answers(year, asked)).length === 0) return c.notFound();
    return sentFile(c, await round.forms(year, asked, 'one-file'));
  });

  return app;
}
