import type { Context } from 'hono';
import { Hono } from 'hono';
import { RoundRefused } from '../../../../collection/index.ts';
import { numberOf, page } from '../../../answer.ts';
import { byOf } from '../../../by.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { roundHref } from '../links.ts';
import { sentFile } from '../sent-file.ts';
import { askedOf } from './asked.ts';
import { BoardPage, type BoardPageProps } from './page.tsx';

const ROUND = '/rounds/:year{[0-9]{4}}';

/** /rounds/:year: the board, and what the secretariat does with the round as a whole. */
export function boardRoutes({ round }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const yearOf = (c: Context<WebEnv>) => numberOf(c.req.param('year'))!;

  app.get(ROUND, (c) => {
    const { done, count } = c.req.query();
    return shown(c, { done: { kind: done, count } });
  });

  app.get(`${ROUND}/board.xlsx`, async (c) => {
    const year = yearOf(c);
    return sentFile(c, { ...(await round.boardWorkbook(year)), name: `照会の進み具合-${year}.xlsx` });
  });

  app.post(`${ROUND}/remind`, (c) =>
    change(c, async (year) => {
      const { mails, unreachable = [] } = await round.remind(year, byOf(c));
      if (unreachable.length === 0) return { done: 'reminded', count: mails };
      return shown(c, { done: { kind: 'reminded', count: String(mails), unreachable } });
    }),
  );

  app.post(`${ROUND}/days`, (c) =>
    change(c, async (year) => {
      const form = await c.req.parseBody();
      const line = (name: string) => (typeof form[name] === 'string' ? form[name].trim().slice(0, 20) : '');
      const [submitBy, approveBy, acceptBy] = ['submitBy', 'approveBy', 'acceptBy'].map(line);
      const order = { submitBy: submitBy!, approveBy: approveBy!, acceptBy: acceptBy! };
      await round.changeRound(year, { ...order, threshold: Number(line('threshold')) }, byOf(c));
      return { done: 'changed' };
    }),
  );

  async function shown(c: Context<WebEnv>, part: Partial<BoardPageProps>, status: 200 | 422 = 200) {
    const board = await round.board(yearOf(c));
    if (board === null) return c.notFound();
    const { show, sort } = c.req.query();
    return page(
      c,
      <BoardPage {...{ site: c.get('site'), board, asked: askedOf(show, sort), ...part }} />,
      status,
    );
  }

  async function change(
    c: Context<WebEnv>,
    act: (year: number) => Promise<{ done: string; count?: number } | Response>,
  ) {
    const year = yearOf(c);
    try {
      const done = await act(year);
      return done instanceof Response ? done : c.redirect(roundHref(year, '', done), 303);
    } catch (error) {
      if (!(error instanceof RoundRefused)) throw error;
      return shown(c, { errors: [{ message: error.message }] }, 422);
    }
  }

  return app;
}
