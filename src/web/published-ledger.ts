import { isCollected } from '../ledger/index.ts';
import { seesDrafts } from './access/index.ts';
import { publishedSearch } from './published-search.ts';
import type { ReportServices } from './report-services.ts';
import type { WebLedger } from './services.ts';
import { withoutYears } from './without-years.ts';

/**
 * The ledger as a visitor may see it: a year that was collected here and has no edition yet is the staff's alone. What
 * is asked for outside a request that the guard let through is answered as to a stranger.
 */
export function publishedLedger(ledger: WebLedger, report: Pick<ReportServices, 'editions'>): WebLedger {
  const hidden = hiddenYears(ledger, report);
  const asked = async (jurisdiction: string) => (seesDrafts() ? NONE : hidden(jurisdiction));
  const searchFor = async (jurisdiction: string): Promise<Pick<WebLedger, 'search' | 'similarTitles'>> => {
    const away = await asked(jurisdiction);
    return away.size === 0 ? ledger : publishedSearch(ledger, away);
  };
  return {
    ...ledger,
    async jurisdictions() {
      const all = await ledger.jurisdictions();
      return Promise.all(
        all.map(async (each) => {
          const years = await asked(each.jurisdiction);
          return years.size === 0 ? each : withoutYears.jurisdiction(each, years);
        }),
      );
    },
    years: async (jurisdiction) => {
      const away = await asked(jurisdiction);
      return (await ledger.years(jurisdiction)).filter((each) => !away.has(each.fiscalYear));
    },
    policyYear: async (jurisdiction, fiscalYear, ...rest) =>
      withoutYears.policyYear(
        await ledger.policyYear(jurisdiction, fiscalYear, ...rest),
        await asked(jurisdiction),
      ),
    program: async (jurisdiction, id) =>
      withoutYears.program(await ledger.program(jurisdiction, id), await asked(jurisdiction)),
    divisions: async (jurisdiction) =>
      withoutYears.divisions(await ledger.divisions(jurisdiction), await asked(jurisdiction)),
    division: async (jurisdiction, name) =>
      withoutYears.division(await ledger.division(jurisdiction, name), await asked(jurisdiction)),
    findings: async (jurisdiction, filter, page) =>
      ledger.findings(jurisdiction, { ...filter, exceptYears: [...(await asked(jurisdiction))] }, page),
    document: async (jurisdiction, id) => {
      const found = await ledger.document(jurisdiction, id);
      return found !== null && (await asked(jurisdiction)).has(found.fiscalYear) ? null : found;
    },
    documentLines: async (jurisdiction, id) => {
      const found = await ledger.document(jurisdiction, id);
      const isHidden = found !== null && (await asked(jurisdiction)).has(found.fiscalYear);
      return isHidden ? [] : ledger.documentLines(jurisdiction, id);
    },
    lineage: async (jurisdiction, filter) =>
      withoutYears.links(await ledger.lineage(jurisdiction, filter), await asked(jurisdiction)),
    search: async (jurisdiction, ...order) => (await searchFor(jurisdiction)).search(jurisdiction, ...order),
    similarTitles: async (jurisdiction, text) =>
      (await searchFor(jurisdiction)).similarTitles(jurisdiction, text),
    comparison: async (fiscalYear) => {
      const found = await ledger.comparison(fiscalYear);
      const shown = await Promise.all(
        found.jurisdictions.map(async (each) =>
          (await asked(each.jurisdiction)).has(fiscalYear) ? [] : [each],
        ),
      );
      return { ...found, jurisdictions: shown.flat() };
    },
  };
}

const NONE: ReadonlySet<number> = new Set();

/** Kept until the ledger's revision grows: publishing grows it, too. */
function hiddenYears(ledger: WebLedger, report: Pick<ReportServices, 'editions'>) {
  let kept = new Map<string, Promise<ReadonlySet<number>>>();
  let keptRevision = -1;
  return async (jurisdiction: string): Promise<ReadonlySet<number>> => {
    const revision = await ledger.revision();
    if (revision !== keptRevision) kept = new Map();
    keptRevision = revision;
    const known = kept.get(jurisdiction) ?? unpublished(jurisdiction);
    kept.set(jurisdiction, known);
    known.catch(() => kept.delete(jurisdiction));
    return known;
  };

  async function unpublished(jurisdiction: string): Promise<ReadonlySet<number>> {
    const collected = (await ledger.years(jurisdiction)).filter(({ documents }) => isCollected(documents));
    const editions = await Promise.all(
      collected.map(({ fiscalYear }) => report.editions({ jurisdiction, fiscalYear })),
    );
    return new Set(collected.filter((_, i) => editions[i]!.length === 0).map(({ fiscalYear }) => fiscalYear));
  }
}
