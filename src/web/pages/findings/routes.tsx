import type { Context } from 'hono';
import { Hono } from 'hono';
import type { FindingFilter, StoredFinding } from '../../../ledger/index.ts';
import { csv, csvHref, numberOf, page, wantsCsv } from '../../answer.ts';
import type { Services, WebLedger } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { findingColumns } from './csv.ts';
import { FindingsPage } from './page.tsx';
import { waiverRoutes } from './waiver-routes.tsx';

/** /findings with filters: ?year= severity= rule= policy= name= program= document= waived= page= */
export function findingRoutes(services: Services): Hono<WebEnv> {
  const { ledger, rules } = services;
  const app = new Hono<WebEnv>();
  app.route('/', waiverRoutes(services));
  app.get('/findings', async (c) => {
    const site = c.get('site');
    const filter = filterOf(c);
    if (wantsCsv(c)) {
      return csv(c, 'findings', findingColumns, await allFindings(ledger, site.jurisdiction, filter));
    }
    const [found, years] = await Promise.all([
      ledger.findings(site.jurisdiction, filter, Math.max(1, numberOf(c.req.query('page')) ?? 1)),
      ledger.years(site.jurisdiction),
    ]);
    return page(c, <FindingsPage {...{ site, filter, found, years }} rules={rules.rules} csv={csvHref(c)} />);
  });
  return app;
}

function filterOf(c: Context<WebEnv>): FindingFilter {
  const { year, severity, rule, policy, program, name, document, waived } = c.req.query();
  const programName = (name ?? '').trim().slice(0, 100);
  const fiscalYear = numberOf(year);
  const policyNumber = numberOf(policy);
  return {
    ...(fiscalYear !== undefined && { fiscalYear }),
    ...((severity === 'error' || severity === 'warning' || severity === 'info') && { severity }),
    ...(rule && { rule }),
    ...(policyNumber !== undefined && { policy: policyNumber }),
    ...(program && { programId: program }),
    ...(programName !== '' && { programName }),
    ...(document && { documentId: document }),
    ...(waived === '1' && { isWaived: true }),
  };
}

async function allFindings(ledger: WebLedger, jurisdiction: string, filter: FindingFilter) {
  const all: StoredFinding[] = [];
  for (let number = 1; ; number += 1) {
    const { items, total } = await ledger.findings(jurisdiction, filter, number);
    all.push(...items);
    if (items.length === 0 || all.length >= total) return all;
  }
}
