import { Hono } from 'hono';
import type { JurisdictionSummary } from '../../../ledger/index.ts';
import { csv, csvHref, numberOf, page, wantsCsv } from '../../answer.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { ComparePage } from './page.tsx';

/** /compare?year=2020 */
export function compareRoutes({ ledger }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/compare', async (c) => {
    const site = c.get('site');
    // The site knows every year; the ledger says which of them this visitor may see.
    const jurisdictions = await ledger.jurisdictions();
    const held = [...new Set(jurisdictions.flatMap(({ fiscalYears }) => fiscalYears))].sort((a, b) => b - a);
    const year = numberOf(c.req.query('year')) ?? mostHeld(jurisdictions, held) ?? 0;
    const comparison = await ledger.comparison(year);
    if (!wantsCsv(c)) return page(c, <ComparePage {...{ site, comparison, held }} csv={csvHref(c)} />);
    return csv(
      c,
      `compare-${year}`,
      [
        { head: '年度', value: () => year },
        { head: '団体コード', value: (row) => row.jurisdiction },
        { head: '自治体', value: (row) => row.name },
        { head: '事業数', value: (row) => row.programs },
        { head: '新規', value: (row) => row.newPrograms },
        { head: '事業費_千円', value: (row) => row.grandTotal.cost },
      ],
      comparison.jurisdictions,
    );
  });
  return app;
}

/** The year that most jurisdictions hold, of several the latest: there is something to compare. */
function mostHeld(
  jurisdictions: readonly JurisdictionSummary[],
  years: readonly number[],
): number | undefined {
  const holders = (year: number) =>
    jurisdictions.filter(({ fiscalYears }) => fiscalYears.includes(year)).length;
  return years.reduce<number | undefined>(
    (best, year) => (best === undefined || holders(year) > holders(best) ? year : best),
    undefined,
  );
}
