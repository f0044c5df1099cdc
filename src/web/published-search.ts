import type { DivisionView, ProgramView, SearchHit, SearchResult, SimilarTitle } from '../ledger/index.ts';
import type { WebLedger } from './services.ts';
import { withoutYears } from './without-years.ts';

type Years = ReadonlySet<number>;

/**
 * Search as a stranger may use it: words that only hidden years have are not told, neither as a name nor beside one.
 * What a hit says is what the ledger would say of it without those years.
 */
export function publishedSearch(ledger: WebLedger, away: Years) {
  const programOf = async (jurisdiction: string, id: string): Promise<ProgramView | null> =>
    withoutYears.program(await ledger.program(jurisdiction, id), away);

  async function told<Hit extends SimilarTitle>(jurisdiction: string, hit: Hit): Promise<Hit[]> {
    const beside = (context: string) => ('context' in hit ? { ...hit, context } : hit);
    if (hit.programId === null) {
      const division = withoutYears.division(await ledger.division(jurisdiction, hit.title), away);
      return division === null ? [] : [beside(programsOf(division))];
    }
    const program = await programOf(jurisdiction, hit.programId);
    if (program === null) return [];
    if (hit.kind === 'program') return [{ ...beside(divisionsOf(program)), title: program.name }];
    const isKnown = program.indicators.some(({ label }) => label === hit.title);
    return isKnown ? [beside(program.name)] : [];
  }

  const all = async <Hit extends SimilarTitle>(jurisdiction: string, hits: readonly Hit[]): Promise<Hit[]> =>
    (await Promise.all(hits.map((hit) => told(jurisdiction, hit)))).flat();

  return {
    similarTitles: async (jurisdiction: string, text: string): Promise<SimilarTitle[]> =>
      all(jurisdiction, await ledger.similarTitles(jurisdiction, text)),

    /** The counts beside the list stay those of the whole; they say how many, not what. */
    async search(jurisdiction: string, ...asked: SearchOrder): Promise<SearchResult> {
      const result = await ledger.search(jurisdiction, ...asked);
      const items = await all<SearchHit>(jurisdiction, result.items);
      const shown = items.map((hit) => ({
        ...hit,
        fiscalYears: hit.fiscalYears.filter((year) => !away.has(year)),
      }));
      return { ...result, items: shown };
    },
  };
}

/** Those of the last year that is told. */
function divisionsOf({ years, divisions }: ProgramView): string {
  const last = years.at(-1)!.fiscalYear;
  const now = divisions.filter(({ fiscalYears }) => fiscalYears.includes(last));
  return now.map(({ name }) => name).join('、');
}

const programsOf = ({ years }: DivisionView): string =>
  `${new Set(years.flatMap(({ programs }) => programs.map(({ programId }) => programId))).size}事業`;

type SearchOrder = Parameters<WebLedger['search']> extends [string, ...infer Rest] ? Rest : never;
