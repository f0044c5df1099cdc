import type { Context } from 'hono';
import { Hono } from 'hono';
import { RoundRefused } from '../../../../collection/index.ts';
import { numberOf, page } from '../../../answer.ts';
import { byOf } from '../../../by.ts';
import type { FieldError } from '../../../components/error-summary.tsx';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { roundHref } from '../links.ts';
import { ClosePage } from './page.tsx';

const CLOSE = '/rounds/:year{[0-9]{4}}/close';

/** …/close: what stands against closing the round, and the closing. */
export function closeRoutes({ round }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const yearOf = (c: Context<WebEnv>) => numberOf(c.req.param('year'))!;

  app.get(CLOSE, (c) => shown(c, []));

  app.post(CLOSE, async (c) => {
    const year = yearOf(c);
    try {
      await round.close(year, byOf(c));
      return c.redirect(roundHref(year, '/record', { done: 'closed' }), 303);
    } catch (error) {
      if (!(error instanceof RoundRefused)) throw error;
      return shown(c, [{ message: error.message }]);
    }
  });

  async function shown(c: Context<WebEnv>, errors: readonly FieldError[]) {
    const board = await round.board(yearOf(c));
    if (board === null) return c.notFound();
    return page(
      c,
      <ClosePage site={c.get('site')} board={board} errors={errors} />,
      errors.length > 0 ? 422 : 200,
    );
  }

  return app;
}
