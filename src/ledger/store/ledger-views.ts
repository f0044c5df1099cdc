import type { Connection } from '../../platform/index.ts';
import type { LedgerViews } from '../views.ts';
import { readRevision } from './jurisdictions.ts';
import { comparison } from './views/comparison.ts';
import { division, divisions } from './views/divisions.ts';
import { documentView } from './views/documents.ts';
import { findings } from './views/findings.ts';
import { lineage } from './views/lineage.ts';
import { policyYear } from './views/policy-year.ts';
import { program } from './views/program.ts';
import { search } from './views/search.ts';
import { similarTitles } from './views/similar-titles.ts';
import { jurisdictions, years } from './views/years.ts';

/** The views of the ledger on a database. */
export function ledgerViews(connection: Connection): LedgerViews {
  return {
    revision: () => readRevision(connection),
    jurisdictions: () => jurisdictions(connection),
    years: (...asked) => years(connection, ...asked),
    policyYear: (...asked) => policyYear(connection, ...asked),
    program: (...asked) => program(connection, ...asked),
    divisions: (...asked) => divisions(connection, ...asked),
    division: (...asked) => division(connection, ...asked),
    findings: (...asked) => findings(connection, ...asked),
    document: (...asked) => documentView(connection, ...asked),
    lineage: (...asked) => lineage(connection, ...asked),
    search: (...asked) => search(connection, ...asked),
    similarTitles: (...asked) => similarTitles(connection, ...asked),
    comparison: (...asked) => comparison(connection, ...asked),
  };
}
