import type { Context } from 'hono';
import { Hono } from 'hono';
import { RoundRefused } from '../../../../collection/index.ts';
import { page } from '../../../answer.ts';
import { byOf } from '../../../by.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { answerHref } from '../links.ts';
import { ConflictPage } from './conflict.tsx';
import { ANSWER, answerDesk } from './desk.tsx';
import { Fragment } from './fragment.tsx';
import { paperRoutes } from './paper-routes.tsx';
import { remarkSender } from './remark-sender.ts';
import { type Sent, sentForm } from './sent.ts';
import { stepRoutes } from './step-routes.tsx';
import { words } from './words.ts';

/** …/answers/:answer: the form of one program: read, write, check while one types, submit. */
export function answerRoutes(services: Services): Hono<WebEnv> {
  const { round } = services;
  const desk = answerDesk(services);
  const remarks = remarkSender(services);
  const app = new Hono<WebEnv>();
  app.route('/', stepRoutes(services, desk));
  app.route('/', paperRoutes(services, desk));

  app.get(ANSWER, async (c) => {
    const view = await desk.viewOf(c);
    if (view === null) return c.notFound();
    const { done, merged } = c.req.query();
    return desk.shown(c, desk.modelOf(c, view), { done, merged });
  });

  app.post(`${ANSWER}/check`, async (c) => {
    const sent = sentForm(await c.req.parseBody());
    const view = await desk.viewOf(c);
    if (view === null) return c.notFound();
    const model = await desk.withSent(desk.modelOf(c, view), sent);
    return page(c, <Fragment model={model} />);
  });

  // Only what was saved is submitted: submitting saves first.
  app.post(ANSWER, async (c) => {
    const sent = sentForm(await c.req.parseBody());
    const { year, id } = desk.keyOf(c);
    try {
      const outcome = await round.save(year, id, { base: sent.version, values: sent.values }, byOf(c));
      if (outcome.kind === 'conflict') return met(c, sent, outcome);
      const merged = outcome.kind === 'saved' ? outcome.merged.map(({ field }) => field).join(',') : '';
      const remarked = await remarks.send(c, sent);
      if ('refused' in remarked) return desk.refused(c, sent, { ...remarked.refused, isSaved: true });
      if (sent.verb === 'submit') return await submitted(c, { ...sent, version: outcome.version });
      const done = remarked.done ?? outcome.kind;
      return c.redirect(`${answerHref(year, id, '', { done, merged })}${remarked.anchor}`, 303);
    } catch (error) {
      if (!(error instanceof RoundRefused)) throw error;
      return desk.refused(c, sent, { message: error.message });
    }
  });

  async function submitted(c: Context<WebEnv>, sent: Sent) {
    const { year, id } = desk.keyOf(c);
    try {
      await round.submit(year, id, sent.version, byOf(c));
    } catch (error) {
      if (!(error instanceof RoundRefused)) throw error;
      return desk.refused(c, sent, {
        message: `${words.savedNotSubmitted}${error.message}`,
        isSaved: true,
      });
    }
    return c.redirect(answerHref(year, id, '/receipt', { done: 'submitted' }), 303);
  }

  async function met(c: Context<WebEnv>, sent: Sent, outcome: Parameters<typeof ConflictPage>[0]['outcome']) {
    const view = await desk.viewOf(c);
    if (view === null) return c.notFound();
    const site = c.get('site');
    return page(c, <ConflictPage {...{ site, view, sent, outcome }} />, 409);
  }

  return app;
}
