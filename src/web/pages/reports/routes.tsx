import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Edition } from '../../../report/index.ts';
import { numberOf, page } from '../../answer.ts';
import { isPaperYear } from '../../paper-year.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { mediaTypeOf } from './media-types.ts';
import { type PublishedYear, ReportsPage } from './page.tsx';
import { createWebEditions, type Published } from './web-editions.ts';

/**
 * /reports: what was published. /reports/2020/…: the web edition of the report in force; /reports/2020/editions/1/…: as
 * it was then. These addresses are given to the public and stay.
 */
export function publishedRoutes({ ledger, report }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const editions = createWebEditions(report, () => ledger.revision());

  app.get('/reports', async (c) => {
    const site = c.get('site');
    const years = await publishedYears(site.jurisdiction);
    return page(c, <ReportsPage site={site} years={years} />);
  });

  app.get('/reports/:year{[0-9]{4}}/*', async (c) => {
    const { jurisdiction, links } = c.get('site');
    const fiscalYear = numberOf(c.req.param('year'))!;
    const published = (await publishedYears(jurisdiction)).find((each) => each.fiscalYear === fiscalYear);
    if (published === undefined) return c.notFound();
    const asked = askedIn(c.req.path.replace(/^.*?\/reports\/\d{4}/, ''));
    if (asked === null) return c.redirect(`${c.req.path}/`, 301);
    const { edition, path } = asked;
    const file = (await editions({ jurisdiction, fiscalYear }, edition))?.get(path);
    if (file !== undefined) return answer(c, path, file);
    const earlier = edition === 'published' ? await earlierWith(jurisdiction, published, path) : null;
    // A program that the latest edition no longer prints is still where it was printed.
    return earlier === null
      ? c.notFound()
      : c.redirect(`${links.published(fiscalYear, earlier)}${path}`, 302);
  });

  /** Years of which an edition was published here, or which were read from their published report. */
  async function publishedYears(jurisdiction: string): Promise<PublishedYear[]> {
    const years = await ledger.years(jurisdiction);
    const found = await Promise.all(
      years.map(async (year) => {
        const { fiscalYear } = year;
        const published = await report.editions({ jurisdiction, fiscalYear });
        return { fiscalYear, editions: published, isFromPaper: !isPaperYear(year) };
      }),
    );
    return found.filter((each) => each.isFromPaper || each.editions.length > 0).reverse();
  }

  async function earlierWith(
    jurisdiction: string,
    { fiscalYear, editions: all }: PublishedYear,
    path: string,
  ) {
    const earlier = [
      ...all
        .slice(0, -1)
        .map(({ number }: Edition) => number)
        .reverse(),
      0,
    ];
    for (const number of all.length === 0 ? [] : earlier) {
      if ((await editions({ jurisdiction, fiscalYear }, { number }))?.has(path)) return number;
    }
    return null;
  }

  return app;
}

/** What is asked below a year's folder; `null` where only the last stroke is missing. */
function askedIn(rest: string): { edition: Published; path: string } | null {
  const [, number, below] = /^\/editions\/(\d{1,4})(\/.*)?$/.exec(rest) ?? [];
  const path = number === undefined ? rest : (below ?? '');
  if (path === '') return null;
  const edition = number === undefined ? 'published' : { number: Number(number) };
  return { edition, path: path === '/' ? 'index.html' : path.slice(1) };
}

function answer(c: Context<WebEnv>, path: string, bytes: Uint8Array<ArrayBuffer>) {
  const mediaType = mediaTypeOf(path);
  // Texts are kept and marked by the page cache; what is heavier, by the reader.
  const keeping = mediaType.startsWith('text/') ? 'no-cache' : 'public, max-age=86400';
  return c.body(bytes, 200, { 'content-type': mediaType, 'cache-control': keeping });
}
