import { Hono, type MiddlewareHandler } from 'hono';
import { page } from '../../answer.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { StepPage } from './step-page.tsx';
import { words } from './words.ts';

/** What a link in a mail opens is nobody else's: it is kept in no cache. */
const onlyForReader: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('cache-control', 'private, no-store');
};

/**
 * What the links in the mails open. To open a page changes nothing, since mail scanners open every link; its button does. The
 * way out also takes the POST that a mail program sends by itself (RFC 8058): no page of ours, no cookie, no redirect.
 */
export function stepRoutes({ supports: { alerts } }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.use('/alerts/confirm/*', onlyForReader);
  app.use('/alerts/end/*', onlyForReader);

  app.get('/alerts/confirm/:token', async (c) => {
    const [site, follow] = [c.get('site'), await alerts.toConfirm(c.req.param('token'))];
    if (follow === null) return page(c, <NotToConfirm site={site} />, 404);
    if (follow.isConfirmed) return page(c, <Confirmed site={site} follow={follow} />);
    const { title, notYet, go } = words.confirm;
    return page(c, <StepPage {...{ site, title, follow }} text={[notYet]} button={go} />);
  });

  app.post('/alerts/confirm/:token', async (c) => {
    const [site, follow] = [c.get('site'), await alerts.confirm(c.req.param('token'))];
    if (follow === null) return page(c, <NotToConfirm site={site} />, 404);
    return page(c, <Confirmed site={site} follow={follow} />);
  });

  app.get('/alerts/end/:token', async (c) => {
    const [site, follow] = [c.get('site'), await alerts.toEnd(c.req.param('token'))];
    if (follow === null) return page(c, <StepPage site={site} title={words.end.goneTitle} text={[]} />);
    const { title, text, go } = words.end;
    return page(c, <StepPage {...{ site, title, follow }} text={[text]} button={go} />);
  });

  app.post('/alerts/end/:token', async (c) => {
    await alerts.end(c.req.param('token'));
    return page(c, <StepPage site={c.get('site')} title={words.end.doneTitle} text={[words.end.done]} />);
  });
  return app;
}

type Props = Pick<Parameters<typeof StepPage>[0], 'site' | 'follow'>;

const Confirmed = ({ site, follow }: Props) => (
  <StepPage
    {...{ site, follow: follow ?? null }}
    title={words.confirm.doneTitle}
    text={[words.confirm.done]}
  />
);

const NotToConfirm = ({ site }: Props) => (
  <StepPage site={site} title={words.confirm.goneTitle} text={[words.confirm.gone]} />
);
