import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';
import { jurisdictionMark, searchQuery } from '../../search-words.ts';
import type { SearchHit, SearchKind, SearchResult } from '../../views/search.ts';

const PAGE_SIZE = 20;

/** What has the words in its title comes first, what only stands beside them after. */
export async function search(
  connection: Connection,
  jurisdiction: string,
  text: string,
  kind?: SearchKind,
  page = 1,
  exceptYears: readonly number[] = [],
): Promise<SearchResult> {
  const query = searchQuery(text, [jurisdictionMark(jurisdiction)]);
  if (query === null) return { items: [], total: 0, page, pageSize: PAGE_SIZE, kinds: noKinds() };
  const found = await rows<SearchHit & { kinds: Partial<Record<SearchKind, number>> }>(
    connection,
    sql`${hits(jurisdiction, query, exceptYears)}
      select kind, program_id as "programId", title, context, fiscal_years as "fiscalYears",
        (select json_object_agg(kind, n) from (select kind, count(*) as n from hits group by kind) counted) as kinds
      from hits where ${kind === undefined ? sql`true` : sql`kind = ${kind}`}
      order by step, array_position(array['program', 'indicator', 'division'], kind),
        (fiscal_years -> -1)::int desc nulls last, length(title), title
      limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`,
  );
  // An empty page has no row to carry the counts.
  const isEmptyPage = found.length === 0 && (kind !== undefined || page > 1);
  const counted = isEmptyPage
    ? (await search(connection, jurisdiction, text, undefined, 1, exceptYears)).kinds
    : found[0]?.kinds;
  const kinds = { ...noKinds(), ...counted };
  const total = kind === undefined ? kinds.program + kinds.indicator + kinds.division : kinds[kind];
  return { items: found.map(({ kinds: _kinds, ...hit }) => hit), total, page, pageSize: PAGE_SIZE, kinds };
}

const noKinds = (): Record<SearchKind, number> => ({ program: 0, indicator: 0, division: 0 });

const columns = sql`kind, program_id, title, context, fiscal_years`;

/** The jurisdiction stands in the words and in the condition: the planner takes whichever index is shorter. */
const hits = (
  jurisdiction: string,
  query: string,
  exceptYears: readonly number[],
) => sql`with hits as materialized (
  select 1 as step, ${columns} from search_entry
    where jurisdiction = ${jurisdiction} and title_words @@ ${query}::tsquery and ${hasOther(exceptYears)}
  union all
  select 2 as step, ${columns} from search_entry
    where jurisdiction = ${jurisdiction} and body_words @@ ${query}::tsquery
      and not title_words @@ ${query}::tsquery and ${hasOther(exceptYears)})`;

/** Of the entries that have a year which is none of these. */
export const hasOther = (years: readonly number[]) =>
  years.length === 0 ? sql`true` : sql`not (${JSON.stringify(years)}::jsonb @> fiscal_years)`;
