import type { Context } from 'hono';
import { Hono } from 'hono';
import { RoundRefused } from '../../../../collection/index.ts';
import { byOf } from '../../../by.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { answerHref, roundHref } from '../links.ts';
import { ANSWER, type AnswerDesk } from './desk.tsx';
import type { DoneKind } from './done.tsx';
import { remarkSender } from './remark-sender.ts';
import { type Form, remarksOf, type Sent, sentForm } from './sent.ts';
import { words } from './words.ts';

/** What moves an answer on or back: withdraw, approve, return, accept; remarks; another organisation or day. */
export function stepRoutes(services: Services, desk: AnswerDesk): Hono<WebEnv> {
  const { round, organisations } = services;
  const remarks = remarkSender(services);
  const app = new Hono<WebEnv>();

  app.post(`${ANSWER}/withdraw`, (c) =>
    step(c, async ({ year, id }) => {
      await round.withdraw(year, id, byOf(c));
      return 'withdrawn';
    }),
  );

  app.post(`${ANSWER}/approval`, (c) =>
    step(c, async ({ year, id }, sent) => {
      if (sent.verb === 'return') return sendBack(c, sent, 'approver');
      await round.approve(year, id, sent.version, byOf(c));
      return 'approved';
    }),
  );

  app.post(`${ANSWER}/acceptance`, (c) =>
    step(c, async ({ year, id }, sent) => {
      if (sent.verb === 'return') return sendBack(c, sent, 'secretariat');
      await round.accept(year, id, sent.version, byOf(c));
      return 'accepted';
    }),
  );

  app.post(`${ANSWER}/remarks`, async (c) => {
    const sent = sentForm(await c.req.parseBody());
    const { year, id } = desk.keyOf(c);
    try {
      const remarked = await remarks.send(c, sent);
      if ('refused' in remarked) return desk.refused(c, sent, remarked.refused);
      return c.redirect(`${answerHref(year, id, '', { done: remarked.done })}${remarked.anchor}`, 303);
    } catch (error) {
      if (!(error instanceof RoundRefused)) throw error;
      return desk.refused(c, sent, { message: error.message });
    }
  });

  app.post(`${ANSWER}/move`, (c) =>
    step(c, async ({ year, id }, _, form) => {
      const name = lineOf(form, 'organisation');
      const organisation = (await organisations.list()).find((each) => each.name === name);
      if (organisation === undefined) throw new RoundRefused(words.noOrganisation(name));
      const due = lineOf(form, 'due');
      const order = { organisation: organisation.id, ...(/^\d{4}-\d\d-\d\d$/.test(due) && { due }) };
      await round.moveAnswer(year, id, order, byOf(c));
      return 'moved';
    }),
  );

  app.post(`${ANSWER}/end`, async (c) => {
    const form = await c.req.parseBody();
    const { year, id } = desk.keyOf(c);
    const reason = lineOf(form, 'reason');
    if (reason === '')
      return desk.refused(c, sentForm(form), { message: words.noEndReason, field: 'reason' });
    try {
      await round.endAnswer(year, id, reason, byOf(c));
      return c.redirect(roundHref(year, '', { done: 'ended' }), 303);
    } catch (error) {
      if (!(error instanceof RoundRefused)) throw error;
      return desk.refused(c, sentForm(form), { message: error.message });
    }
  });

  type Key = { year: number; id: string };

  /** One step; then the page that says what was done, or why it can't be. */
  async function step(
    c: Context<WebEnv>,
    act: (key: Key, sent: Sent, form: Form) => Promise<DoneKind>,
  ): Promise<Response> {
    const form = await c.req.parseBody();
    const sent = sentForm(form);
    const key = desk.keyOf(c);
    try {
      const done = await act(key, sent, form);
      return c.redirect(answerHref(key.year, key.id, '', { done }), 303);
    } catch (error) {
      if (!(error instanceof RoundRefused)) throw error;
      return desk.refused(c, sent, { message: error.message });
    }
  }

  /** The texts at the fields are the reasons. Each address is for one role, whoever else the visitor may be. */
  async function sendBack(c: Context<WebEnv>, sent: Sent, as: 'approver' | 'secretariat'): Promise<DoneKind> {
    const { year, id } = desk.keyOf(c);
    const reasons = remarksOf(sent);
    if (reasons.length === 0) throw new RoundRefused(words.noReason);
    const isReopened = (await desk.viewOf(c))?.answer.state === 'accepted';
    await round.sendBack(year, id, reasons, { ...byOf(c), as: [as] });
    return isReopened ? 'reopened' : 'returned';
  }

  return app;
}

const lineOf = (form: Form, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value.normalize('NFC').trim().slice(0, 300) : '';
};
