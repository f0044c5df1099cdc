import { Hono } from 'hono';
import type { SearchHit, SearchKind } from '../../../ledger/index.ts';
import { csv, csvHref, numberOf, page, wantsCsv } from '../../answer.ts';
import type { Services, WebLedger } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { SearchPage } from './page.tsx';
import { words } from './words.ts';

const KINDS: readonly SearchKind[] = ['program', 'indicator', 'division'];
/** More than this is not a search but the ledger, which has its own CSV. */
const MOST_HITS = 2000;

/** /search?q= kind= page= */
export function searchRoutes({ ledger }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/search', async (c) => {
    const site = c.get('site');
    const text = (c.req.query('q') ?? '').trim().slice(0, 100);
    const kind = KINDS.find((each) => each === c.req.query('kind'));
    if (text === '')
      return page(
        c,
        <SearchPage site={site} text="" kind={undefined} result={null} similar={[]} csv={undefined} />,
      );
    if (wantsCsv(c)) return csv(c, 'search', columns, await allHits(ledger, site.jurisdiction, text, kind));
    const number = Math.max(1, numberOf(c.req.query('page')) ?? 1);
    const result = await ledger.search(site.jurisdiction, text, kind, number);
    const similar = result.total === 0 ? await ledger.similarTitles(site.jurisdiction, text) : [];
    return page(c, <SearchPage {...{ site, text, kind, result, similar }} csv={csvHref(c)} />);
  });
  return app;
}

const columns = [
  { head: '種類', value: (hit: SearchHit) => words.kinds[hit.kind] },
  { head: '名前', value: (hit: SearchHit) => hit.title },
  { head: '事業・担当課', value: (hit: SearchHit) => hit.context },
  { head: '年度', value: (hit: SearchHit) => hit.fiscalYears.join('；') },
  { head: '事業ID', value: (hit: SearchHit) => hit.programId },
];

async function allHits(ledger: WebLedger, jurisdiction: string, text: string, kind: SearchKind | undefined) {
  const hits: SearchHit[] = [];
  for (let number = 1; hits.length < MOST_HITS; number += 1) {
    const { items, total, pageSize } = await ledger.search(jurisdiction, text, kind, number);
    hits.push(...items);
    if (number * pageSize >= total) break;
  }
  return hits;
}
