import { sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import { knownFirms } from '../schema.ts';
import type { KnownFirm } from './known-firm.ts';

/** What each file says last holds; what it does not say is kept from the one before. */
export async function writeKnownFirms(
  connection: Connection,
  jurisdiction: string,
  firms: readonly KnownFirm[],
  { source, importedAt }: { source: string; importedAt: string },
): Promise<void> {
  // One statement can't write a row twice: of two lines about a firm the later one holds.
  const once = new Map(firms.map((firm) => [firm.number, firm]));
  await insertRows(
    connection,
    knownFirms,
    [...once.values()].map(({ capital, ...firm }) => ({
      ...{ ...firm, jurisdiction, source, importedAt },
      capital: capital === null ? null : String(capital),
    })),
    sql`on conflict (jurisdiction, number) do update set name = excluded.name, source = excluded.source,
      imported_at = excluded.imported_at,
      municipality = coalesce(excluded.municipality, known_firm.municipality),
      legal_form = coalesce(excluded.legal_form, known_firm.legal_form),
      capital = coalesce(excluded.capital, known_firm.capital),
      employees = coalesce(excluded.employees, known_firm.employees),
      industry = coalesce(excluded.industry, known_firm.industry),
      founded_on = coalesce(excluded.founded_on, known_firm.founded_on)`,
  );
}

/** Forgets firms that were closed. */
export async function forgetFirms(
  connection: Connection,
  jurisdiction: string,
  numbers: readonly string[],
): Promise<void> {
  if (numbers.length === 0) return;
  await connection.execute(sql`delete from known_firm where jurisdiction = ${jurisdiction}
    and number in (select jsonb_array_elements_text(${JSON.stringify(numbers)}::jsonb))`);
}

/** The firm of that number; `null`: nothing is known of it. */
export async function knownFirm(
  connection: Connection,
  jurisdiction: string,
  number: string,
): Promise<KnownFirm | null> {
  const [found] = await rows<Omit<KnownFirm, 'capital'> & { capital: string | null }>(
    connection,
    sql`select number, name, municipality, legal_form as "legalForm", capital, employees, industry,
        founded_on::text as "foundedOn"
      from known_firm where jurisdiction = ${jurisdiction} and number = ${number}`,
  );
  if (found === undefined) return null;
  return { ...found, capital: found.capital === null ? null : Number(found.capital) };
}

export async function countKnownFirms(connection: Connection, jurisdiction: string): Promise<number> {
  const [found] = await rows<{ count: number }>(
    connection,
    sql`select count(*)::int as count from known_firm where jurisdiction = ${jurisdiction}`,
  );
  return found?.count ?? 0;
}
