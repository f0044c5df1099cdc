import { Hono } from 'hono';
import { page } from '../../answer.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { answerRoutes } from './answers/routes.tsx';
import { boardRoutes } from './board/routes.tsx';
import { closeRoutes } from './close/routes.tsx';
import { RoundsPage } from './index/page.tsx';
import { mineRoutes } from './mine/routes.tsx';
import { newRoutes } from './new/routes.tsx';
import { organisationRoutes } from './organisations/routes.tsx';
import { programRoutes } from './programs/routes.tsx';
import { recordRoutes } from './record/routes.tsx';
import { uploadRoutes } from './upload/routes.tsx';

/** /rounds: the yearly round (照会), from its opening to its record. */
export function roundRoutes(services: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/rounds', async (c) =>
    page(c, <RoundsPage site={c.get('site')} rounds={await services.round.rounds()} />),
  );
  for (const routes of [
    newRoutes,
    mineRoutes,
    boardRoutes,
    organisationRoutes,
    programRoutes,
    answerRoutes,
    uploadRoutes,
    closeRoutes,
    recordRoutes,
  ]) {
    app.route('/', routes(services));
  }
  return app;
}
