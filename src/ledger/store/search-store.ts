import { sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import { searchEntries } from '../schema.ts';
import { jurisdictionMark, kindMark, searchVector } from '../search-words.ts';
import type { SearchKind } from '../views/search.ts';

interface Found {
  key: string;
  programId: string | null;
  title: string;
  context: string;
  fiscalYears: number[];
  body: string[];
}

/** Makes the entries of the given programs, their indicators and all divisions anew. */
export async function refreshSearch(
  connection: Connection,
  jurisdiction: string,
  touched: ReadonlySet<string>,
): Promise<void> {
  const ids = sql`(select jsonb_array_elements_text(${JSON.stringify([...touched])}::jsonb))`;
  await connection.execute(sql`delete from search_entry where jurisdiction = ${jurisdiction}
    and (program_id in ${ids} or kind = 'division')`);
  const found: [SearchKind, Found[]][] = [
    ['program', await rows(connection, programEntries(jurisdiction, ids))],
    ['indicator', await rows(connection, indicatorEntries(jurisdiction, ids))],
    ['division', await rows(connection, divisionEntries(jurisdiction))],
  ];
  for (const [kind, entries] of found) {
    const marks = [jurisdictionMark(jurisdiction), kindMark(kind)];
    await insertRows(
      connection,
      searchEntries,
      entries.map(({ body, ...each }) => ({
        ...{ jurisdiction, kind, ...each },
        titleWords: searchVector([each.title], marks),
        bodyWords: searchVector(body, marks),
      })),
    );
  }
}

type Sql = ReturnType<typeof sql>;

/** A program is found by its names, its divisions, its groups and our own sentence. */
const programEntries = (jurisdiction: string, ids: Sql) => sql`
  select p.id as key, p.id as "programId", p.name as title, coalesce(d.now, '') as context, y.years as "fiscalYears",
    y.names || coalesce(d.names, '{}') || coalesce(l.groups, '{}') || y.sentences as body
  from program p
  join lateral (select array_agg(fiscal_year order by fiscal_year) as years, array_agg(distinct name) as names,
      array_remove(array_agg(distinct description), null) as sentences
    from program_year y where y.jurisdiction = p.jurisdiction and y.program_id = p.id) y on true
  left join lateral (select array_agg(distinct name) as names,
      string_agg(name, '、' order by position) filter (where fiscal_year = y.years[array_upper(y.years, 1)]) as now
    from program_division d where d.jurisdiction = p.jurisdiction and d.program_id = p.id) d on true
  left join lateral (select array_agg(distinct policy_group) filter (where policy_group is not null) as groups
    from listing l where l.jurisdiction = p.jurisdiction and l.program_id = p.id) l on true
  where p.jurisdiction = ${jurisdiction} and p.id in ${ids}`;

const indicatorEntries = (jurisdiction: string, ids: Sql) => sql`
  select i.program_id || '/' || i.key as key, i.program_id as "programId", i.label as title, p.name as context,
    v.years as "fiscalYears", array[p.name] as body
  from indicator i
  join program p on p.jurisdiction = i.jurisdiction and p.id = i.program_id
  join lateral (select array_agg(distinct fiscal_year order by fiscal_year) as years from indicator_value v
    where v.jurisdiction = i.jurisdiction and v.program_id = i.program_id and v.key = i.key) v on true
  where i.jurisdiction = ${jurisdiction} and i.program_id in ${ids}`;

const divisionEntries = (jurisdiction: string) => sql`
  select name as key, null as "programId", name as title, count(distinct program_id) || '事業' as context,
    array_agg(distinct fiscal_year order by fiscal_year) as "fiscalYears", array[name] as body
  from program_division where jurisdiction = ${jurisdiction} group by name`;
