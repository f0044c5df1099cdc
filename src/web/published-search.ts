import {
  type DivisionView,
  type ProgramView,
  pairsForSearch,
  type SearchHit,
  type SearchKind,
  type SearchResult,
  type SimilarTitle,
} from '../ledger/index.ts';
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

  /** The hit as those years' absence leaves it; `null` where nothing is left of it, or the words are theirs alone. */
  async function told<Hit extends SimilarTitle>(
    jurisdiction: string,
    hit: Hit,
    asked: Asked,
  ): Promise<Hit | null> {
    const beside = (context: string) => ('context' in hit ? { ...hit, context } : hit);
    if (hit.programId === null) {
      const division = withoutYears.division(await ledger.division(jurisdiction, hit.title), away);
      return division === null ? null : beside(programsOf(division));
    }
    const program = await programOf(jurisdiction, hit.programId);
    if (program === null || !isSaid(asked, program)) return null;
    if (hit.kind === 'program') return { ...beside(divisionsOf(program)), title: program.name };
    return program.indicators.some(({ label }) => label === hit.title) ? beside(program.name) : null;
  }

  const all = async <Hit extends SimilarTitle>(
    jurisdiction: string,
    hits: readonly Hit[],
    asked: Asked,
  ): Promise<Hit[]> =>
    (await Promise.all(hits.map((hit) => told(jurisdiction, hit, asked)))).filter((hit) => hit !== null);

  return {
    async similarTitles(jurisdiction: string, text: string): Promise<SimilarTitle[]> {
      const titles = await ledger.similarTitles(jurisdiction, text, [...away]);
      return all(jurisdiction, titles, { text, share: ALIKE });
    },

    async search(
      jurisdiction: string,
      text: string,
      kind?: SearchKind,
      page?: number,
    ): Promise<SearchResult> {
      const result = await ledger.search(jurisdiction, text, kind, page, [...away]);
      const items = await all<SearchHit>(jurisdiction, result.items, { text, share: 1 });
      const shown = items.map((hit) => ({
        ...hit,
        fiscalYears: hit.fiscalYears.filter((year) => !away.has(year)),
      }));
      return { ...result, ...countsOf(result, shown), items: shown };
    },
  };
}

/** Which words are asked for, and which share of their pairs of characters must be told somewhere. */
interface Asked {
  text: string;
  share: number;
}

/** As of the titles that are offered to whom has mistyped one. */
const ALIKE = 0.5;

function isSaid({ text, share }: Asked, program: ProgramView): boolean {
  const said = new Set(wordsOf(program).flatMap(pairsForSearch));
  const asked = pairsForSearch(text);
  // A single character is looked for as the beginning of a pair.
  const isThere = (pair: string) =>
    said.has(pair) || ([...pair].length === 1 && [...said].some((other) => other.startsWith(pair)));
  return asked.filter(isThere).length >= share * asked.length;
}

/** Every text of a view. */
const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : [];
};

/** Where all hits stand on one page, only those that are told are counted. */
function countsOf(
  { total, pageSize, kinds }: SearchResult,
  shown: readonly SearchHit[],
): Pick<SearchResult, 'total' | 'kinds'> {
  if (total > pageSize) return { total, kinds };
  const counted = (kind: SearchKind) => shown.filter((hit) => hit.kind === kind).length;
  const isOneKind = total < kinds.program + kinds.indicator + kinds.division;
  if (isOneKind) return { total: shown.length, kinds };
  return {
    total: shown.length,
    kinds: { program: counted('program'), indicator: counted('indicator'), division: counted('division') },
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
