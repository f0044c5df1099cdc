import { Hono } from 'hono';
import { page } from '../../../answer.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { sentFile } from '../sent-file.ts';
import { ANSWER, type AnswerDesk } from './desk.tsx';
import { HistoryPage } from './history/page.tsx';
import { ReceiptPage } from './receipt/page.tsx';

/** What is taken away from an answer or looked back on: its receipt, its history, its form as an Excel file. */
export function paperRoutes({ round }: Services, desk: AnswerDesk): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  app.get(`${ANSWER}/receipt`, async (c) => {
    const view = await desk.viewOf(c);
    const { year, id } = desk.keyOf(c);
    const receipt = view === null ? null : (view.receipt ?? (await round.receipt(year, id)));
    if (view === null || receipt === null) return c.notFound();
    const isNew = c.req.query('done') === 'submitted';
    return page(c, <ReceiptPage {...{ site: c.get('site'), view, receipt, isNew }} />);
  });

  app.get(`${ANSWER}/history`, async (c) => {
    const view = await desk.viewOf(c);
    if (view === null) return c.notFound();
    const { year, id } = desk.keyOf(c);
    const versions = await round.history(year, id);
    return page(c, <HistoryPage {...{ site: c.get('site'), view, versions }} />);
  });

  app.get(`${ANSWER}/form`, async (c) => {
    const { year, id } = desk.keyOf(c);
    return sentFile(c, await round.form(year, id));
  });

  return app;
}
