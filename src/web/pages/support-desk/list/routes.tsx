import { Hono } from 'hono';
import { csv, csvHref, page, wantsCsv } from '../../../answer.ts';
import { organisationNames } from '../../../organisation-names.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { ownersSeen } from '../keeper.ts';
import { askedOf, rowsAsked } from './asked.ts';
import { columnsOn } from './columns.ts';
import { DeskPage } from './page.tsx';
import { deskRow } from './row.ts';
import { words } from './words.ts';

/** /support-desk: the supports that one keeps. */
export function listRoutes({ supports, organisations }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const { keeping, finding } = supports;

  app.get('/support-desk', async (c) => {
    const site = c.get('site');
    const owners = ownersSeen(site);
    const today = keeping.today();
    const [kept, known, names, dead] = await Promise.all([
      keeping.list(owners),
      finding.all(),
      organisationNames(organisations),
      keeping.deadLinks(),
    ]);
    const numbers = new Set([...known, ...kept].map(({ id }) => id));
    const rows = kept.map((each) =>
      deskRow(each, {
        today,
        isKnown: (id) => numbers.has(id),
        isDead: (url) => dead.has(url),
        ownerName: (owner) => (owner === null ? words.secretariat : (names.get(owner) ?? owner)),
      }),
    );
    const asked = askedOf(c);
    if (wantsCsv(c)) return csv(c, 'supports', columnsOn(today), rowsAsked(rows, asked));
    const belongs = owners === null || owners.length > 0;
    return page(
      c,
      <DeskPage {...{ site, asked, rows, isAll: owners === null, belongs, today, csv: csvHref(c) }} />,
    );
  });

  return app;
}
