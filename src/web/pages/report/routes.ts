import { Hono } from 'hono';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { errataRoutes } from './errata/routes.tsx';
import { printingRoutes } from './printing/routes.tsx';
import { publishingRoutes } from './publishing/routes.tsx';
import { createReportViews } from './reading/report-view.ts';
import { readingRoutes } from './reading/routes.tsx';
import { textRoutes } from './texts/routes.tsx';

/** /years/2020/report and all beneath it. What has a name of its own comes before the sections of the report. */
export function reportRoutes(services: Services): Hono<WebEnv> {
  const views = createReportViews(services);
  const app = new Hono<WebEnv>();
  app.route('/', printingRoutes(services));
  app.route('/', publishingRoutes(services, views));
  app.route('/', textRoutes(services));
  app.route('/', errataRoutes(services, views));
  app.route('/', readingRoutes(services, views));
  return app;
}
