import { Hono } from 'hono';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { supportDesk } from './desk.ts';
import { newRoutes } from './form/new-routes.tsx';
import { editRoutes } from './form/routes.tsx';
import { historyRoutes } from './history/routes.tsx';
import { importRoutes } from './import/routes.tsx';
import { listRoutes } from './list/routes.tsx';
import { previewRoutes } from './support/preview-routes.tsx';
import { supportRoutes } from './support/routes.tsx';
import { wordListRoutes } from './word-lists/routes.ts';

/** /support-desk: supports as those who know them write and keep them. */
export function supportDeskRoutes(services: Services): Hono<WebEnv> {
  const desk = supportDesk(services);
  const app = new Hono<WebEnv>();
  app.route('/', listRoutes(services));
  app.route('/', newRoutes(services, desk));
  app.route('/', importRoutes(services, desk));
  app.route('/', wordListRoutes(services));
  app.route('/', editRoutes(services, desk));
  app.route('/', historyRoutes(services, desk));
  app.route('/', previewRoutes(services, desk));
  app.route('/', supportRoutes(services, desk));
  return app;
}
