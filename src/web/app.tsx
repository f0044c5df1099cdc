import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { isDiskFull } from '../platform/index.ts';
import { guard } from './access/index.ts';
import { page } from './answer.ts';
import { crossOrigin } from './api/v1/cross-origin.ts';
import { isOfApi, problem, problemOfStatus } from './api/v1/problem.ts';
import { apiRoutes } from './api/v1/routes.ts';
import { workRoutes } from './api/work.ts';
import { createAssets } from './assets/assets.ts';
import { MARK } from './components/favicon.ts';
import { pageCache } from './page-cache.ts';
import { accountRoutes } from './pages/account/routes.tsx';
import { accountsRoutes } from './pages/accounts/routes.tsx';
import { alertRoutes } from './pages/alerts/routes.tsx';
import { apiPageRoutes } from './pages/api/routes.tsx';
import { auditRoutes } from './pages/audit/routes.tsx';
import { checkRoutes } from './pages/check/routes.tsx';
import { compareRoutes } from './pages/compare/routes.tsx';
import { dataRoutes } from './pages/data/routes.tsx';
import { divisionRoutes } from './pages/divisions/routes.tsx';
import { documentRoutes } from './pages/documents/routes.tsx';
import { type ErrorKind, ErrorPage } from './pages/errors/page.tsx';
import { feedRoutes } from './pages/find/feed-routes.ts';
import { questionRoutes } from './pages/find/questions/routes.tsx';
import { findRoutes } from './pages/find/routes.tsx';
import { findingRoutes } from './pages/findings/routes.tsx';
import { mailboxRoutes } from './pages/mailbox/routes.tsx';
import { organisationRoutes } from './pages/organisations/routes.tsx';
import { programRoutes } from './pages/programs/routes.tsx';
import { reportRoutes } from './pages/report/routes.ts';
import { publishedRoutes } from './pages/reports/routes.tsx';
import { roundRoutes } from './pages/rounds/routes.tsx';
import { ruleRoutes } from './pages/rules/routes.tsx';
import { searchRoutes } from './pages/search/routes.tsx';
import { signInRoutes } from './pages/sign-in/routes.tsx';
import { startRoutes } from './pages/start/routes.tsx';
import { supportDeskRoutes } from './pages/support-desk/routes.tsx';
import { supportFiguresRoutes } from './pages/support-figures/routes.tsx';
import { calendarRoutes } from './pages/supports/calendar-routes.ts';
import { supportRoutes } from './pages/supports/routes.tsx';
import { widgetRoutes } from './pages/widget/routes.tsx';
import { yearRoutes } from './pages/years/routes.tsx';
import { FURIGANA_PAGES } from './portal/furigana/carried.ts';
import { furigana } from './portal/furigana/furigana.ts';
import { createReader } from './portal/furigana/reader.ts';
import { addressInText, formInText, formsOfOurOwn, headers } from './protection.ts';
import { publishedLedger } from './published-ledger.ts';
import { watchRevision } from './revision-watch.ts';
import type { Services } from './services.ts';
import type { Site, WebEnv } from './site.ts';
import { createSiteFinder } from './site-finder.ts';
import { applyRoute } from './usage/apply-route.ts';
import { countUsage } from './usage/count-usage.ts';

/** A printed report with pictures is about 5 MB; several may come together. */
export const UPLOAD_LIMIT = 60 * 1024 * 1024;
/** Nobody is known yet who signs in, and a name and a password are short. */
const SIGN_IN_LIMIT = 64 * 1024;
/** What a program says of a firm is short, too. */
const API_LIMIT = 64 * 1024;

/** The pages as one application that knows of no socket: tests and the server call it alike. */
export function createApp(given: Services): Hono<WebEnv> {
  const services = { ...given, ledger: publishedLedger(given.ledger, given.report) };
  const assets = createAssets();
  const watch = watchRevision(
    () => revisionOf(given),
    () => performance.now(),
  );
  const siteOf = createSiteFinder(given, assets.paths, watch);
  const app = new Hono<WebEnv>({ getPath: pathWithoutEnding });

  app.use(countUsage(services));
  app.use(pageCache(() => watch.current()));
  app.use(headers(services.publicUrl, assets.inlineStyle));
  app.use(addressInText);
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/favicon.svg', (c) => c.body(MARK, 200, { 'content-type': 'image/svg+xml' }));
  app.route('/', assets.routes);
  app.use('/api/v1/*', crossOrigin);
  app.use('/api/v1/*', bodyLimit({ maxSize: API_LIMIT, onError: () => tooLarge() }));
  app.use('/sign-in/*', bodyLimit({ maxSize: SIGN_IN_LIMIT, onError: () => tooLarge() }));
  app.use(bodyLimit({ maxSize: UPLOAD_LIMIT, onError: () => tooLarge() }));
  app.use(async (c, next) => {
    await next();
    if (c.req.method !== 'GET') watch.forget();
  });
  // A command shows its key, under whatever name it reaches the server.
  app.route('/', workRoutes(services));
  app.use(formsOfOurOwn(services.publicUrl));
  app.use(guard(services, siteOf));
  app.use(formInText);
  app.use(async (c, next) => {
    await next();
    if (c.get('site').visitor !== null) c.header('cache-control', 'private, no-store');
  });
  const readings = furigana(services, services.furiganaReader ?? createReader());
  for (const pages of FURIGANA_PAGES) app.use(pages, readings);
  app.route('/', apiRoutes(services));
  app.route('/', apiPageRoutes(services));
  app.route('/', dataRoutes(services));
  app.route('/', signInRoutes(services));
  app.route('/', accountRoutes(services));
  app.route('/', accountsRoutes(services));
  app.route('/', checkRoutes(services));
  app.route('/', startRoutes(services));
  app.route('/', findRoutes(services));
  app.route('/', questionRoutes(services));
  app.route('/', supportRoutes(services));
  app.route('/', feedRoutes(services));
  app.route('/', calendarRoutes(services));
  app.route('/', alertRoutes(services));
  app.route('/', widgetRoutes(services));
  app.route('/', applyRoute(services));
  app.route('/', supportFiguresRoutes(services));
  app.route('/', ruleRoutes(services));
  app.route('/', compareRoutes(services));
  app.route('/', auditRoutes(services));
  app.route('/', mailboxRoutes(services));
  app.route('/', organisationRoutes(services));
  app.route('/', roundRoutes(services));
  app.route('/', supportDeskRoutes(services));
  for (const base of ['/', '/jurisdictions/:jurisdiction{[0-9]{6}}'] as const) {
    for (const routes of [
      yearRoutes,
      programRoutes,
      divisionRoutes,
      findingRoutes,
      searchRoutes,
      documentRoutes,
      reportRoutes,
      publishedRoutes,
    ]) {
      app.route(base, routes(services));
    }
  }
  app.notFound((c) => told(c, 'notFound', 404));
  app.onError((error, c) => {
    const status = statusOf(error);
    if (status >= 500) services.onError?.(error);
    return told(c, ERROR_PAGES[status], status);
  });

  /** A page of words; where it went wrong before the guard, it is the page that everybody sees. */
  async function told(c: Context<WebEnv>, kind: ErrorKind, status: keyof typeof ERROR_PAGES) {
    if (isOfApi(c.req.path)) return problem(c, problemOfStatus(status));
    const known: Site | undefined = c.get('site');
    const house = known ?? (await siteOf('/').catch(() => undefined));
    if (house === undefined) return c.text(PLAIN, 500);
    const site = known ?? { ...house, visitor: null, may: () => false, side: services.side };
    return page(c, <ErrorPage site={site} kind={kind} />, status);
  }
  return app;
}

/** Pages that are rendered at the same revision are the same; those of supports change with the day as well. */
const revisionOf = async ({ ledger, supports }: Services): Promise<string> =>
  `${await ledger.revision()} ${await supports.finding.revision()}`;

/** What a reader is told of an error. */
const ERROR_PAGES = {
  400: 'unreadable',
  403: 'forbidden',
  404: 'notFound',
  413: 'tooLarge',
  500: 'broken',
  507: 'noSpace',
} as const;

function statusOf(error: Error): keyof typeof ERROR_PAGES {
  const status = error instanceof HTTPException ? error.status : isDiskFull(error) ? 507 : 500;
  return status in ERROR_PAGES ? (status as keyof typeof ERROR_PAGES) : 500;
}

const PLAIN = '台帳を開けません。しばらくおいてもう一度お試しになり、続くときは管理者にお知らせください。';

function tooLarge(): never {
  throw new HTTPException(413);
}

/** `/years.csv` is routed as `/years`: every list has its データ用 at the same address. */
function pathWithoutEnding(request: Request): string {
  const path = new URL(request.url).pathname;
  return path.endsWith('.csv') ? path.slice(0, -'.csv'.length) : path;
}
