import { type SQL, sql } from 'drizzle-orm';
import { type Connection, rows } from '../../platform/index.ts';
import { SHOWN_FROM } from './demand-words.ts';
import type { CountedUsage, DemandCount, UsageCount, UsageEvent } from './usage.ts';

/** Months (2026-04) from one to another, both included. */
export interface MonthSpan {
  from: string;
  to: string;
}

/** Adds what was counted to what is kept, in one statement. */
export async function addUsage(
  connection: Connection,
  jurisdiction: string,
  counted: CountedUsage,
): Promise<void> {
  const add = (table: SQL) => sql`set count = ${table}.count + excluded.count`;
  await write(connection, jurisdiction, counted, add);
}

/**
 * Takes counts that another process made. They only ever grow, so that the larger one is the later one: the same file
 * twice, or an older one after a newer, changes nothing.
 * @returns how many counts are new or larger than what was kept
 */
export const takeUsage = (
  connection: Connection,
  jurisdiction: string,
  counted: CountedUsage,
): Promise<number> =>
  write(
    connection,
    jurisdiction,
    counted,
    (table) => sql`set count = excluded.count where ${table}.count < excluded.count`,
  );

async function write(
  connection: Connection,
  jurisdiction: string,
  { usage, demand }: CountedUsage,
  update: (table: SQL) => SQL,
): Promise<number> {
  const listed = (of: readonly object[]) => JSON.stringify(of.map((row) => ({ jurisdiction, ...row })));
  const [written] = await rows<{ count: number }>(
    connection,
    sql`with demanded as (
        insert into unmet_demand (jurisdiction, month, theme, words, count)
        select jurisdiction, month, theme, words, count
        from jsonb_populate_recordset(null::unmet_demand, ${listed(demand)}::jsonb)
        on conflict (jurisdiction, month, theme, words) do update ${update(sql`unmet_demand`)} returning 1),
      used as (
        insert into usage_count (jurisdiction, month, event, support, municipality, count)
        select jurisdiction, month, event, support, municipality, count
        from jsonb_populate_recordset(null::usage_count, ${listed(usage)}::jsonb)
        on conflict (jurisdiction, month, event, support, municipality) do update ${update(sql`usage_count`)}
        returning 1)
      select (select count(*) from demanded)::int + (select count(*) from used)::int as count`,
  );
  return written?.count ?? 0;
}

/** Everything that is kept, as it goes into a file; words that were searched for too seldom stay. */
export async function keptUsage(connection: Connection, jurisdiction: string): Promise<CountedUsage> {
  const usage = await rows<UsageCount>(
    connection,
    sql`select month, event, support, municipality, count from usage_count
      where jurisdiction = ${jurisdiction} order by month, event, support, municipality`,
  );
  const demand = await rows<DemandCount>(
    connection,
    sql`select month, theme, words, count from unmet_demand
      where jurisdiction = ${jurisdiction} and (words = '' or count >= ${SHOWN_FROM}) order by month, theme, words`,
  );
  return { usage, demand };
}

/** One figure for each thing and event. */
export interface Total {
  /** A month, a support or a municipality; '' where none was said. */
  of: string;
  event: UsageEvent;
  count: number;
}

const within = (jurisdiction: string, { from, to }: MonthSpan): SQL =>
  sql`jurisdiction = ${jurisdiction} and month between ${from} and ${to}`;

/** Sums by month, by support or by municipality. */
export const usageTotals = (
  connection: Connection,
  jurisdiction: string,
  period: MonthSpan,
  by: 'month' | 'support' | 'municipality',
): Promise<Total[]> =>
  rows<Total>(
    connection,
    sql`select ${sql.identifier(by)} as of, event, sum(count)::int as count from usage_count
      where ${within(jurisdiction, period)} group by 1, 2 order by 1, 2`,
  );

/** Searches that found nothing, by theme; of words those that were searched for often enough in the period. */
export const demandTotals = (
  connection: Connection,
  jurisdiction: string,
  period: MonthSpan,
): Promise<Omit<DemandCount, 'month'>[]> =>
  rows<Omit<DemandCount, 'month'>>(
    connection,
    sql`select theme, words, sum(count)::int as count from unmet_demand where ${within(jurisdiction, period)}
      group by 1, 2 having words = '' or sum(count) >= ${SHOWN_FROM} order by count desc, theme, words`,
  );

/** Months of which anything is counted, oldest first. */
export const countedMonths = async (connection: Connection, jurisdiction: string): Promise<string[]> =>
  (
    await rows<{ month: string }>(
      connection,
      sql`select distinct month from usage_count where jurisdiction = ${jurisdiction} order by month`,
    )
  ).map(({ month }) => month);
