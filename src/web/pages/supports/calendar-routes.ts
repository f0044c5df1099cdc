import { Hono } from 'hono';
import { ICALENDAR_TYPE, toIcalendar } from '../../../formats/index.ts';
import { publicAddress } from '../../portal/public-address.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { calendarOf } from './calendar.ts';

/** /supports/:support/calendar.ics: its days, for one's own calendar. */
export function calendarRoutes({ supports: { finding }, publicUrl }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/supports/:support/calendar.ics', async (c) => {
    const found = await finding.support(c.req.param('support'), {});
    const { jurisdiction } = c.get('site');
    const calendar = found && calendarOf(found.support, { jurisdiction, base: publicAddress(c, publicUrl) });
    if (calendar === null) return c.notFound();
    return c.body(toIcalendar(calendar), 200, {
      'content-type': ICALENDAR_TYPE,
      'content-disposition': `attachment; filename="${found!.support.id}.ics"`,
    });
  });
  return app;
}
