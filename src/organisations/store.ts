import { sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../platform/index.ts';
import type { OrganisationName, OrganisationSuccession } from './organisation.ts';
import { type Register, type RegisterChange, type RegisteredOrganisation, registerOf } from './register.ts';
import { organisationNames, organisationSuccessions, organisations } from './schema.ts';

/** All organisations of a jurisdiction over time. */
export async function loadRegister(connection: Connection, jurisdiction: string): Promise<Register> {
  const found = await rows<Omit<RegisteredOrganisation, 'names'>>(
    connection,
    sql`select id, kind, code, parent, area from organisation where jurisdiction = ${jurisdiction}`,
  );
  const names = await rows<OrganisationName & { organisation: string }>(
    connection,
    sql`select organisation, name, kana, valid_from::text as "validFrom", valid_to::text as "validTo"
      from organisation_name where jurisdiction = ${jurisdiction} order by valid_from desc`,
  );
  const successions = await rows<OrganisationSuccession>(
    connection,
    sql`select from_organisation as "from", to_organisation as "to", day::text as day, kind, part, evidence
      from organisation_succession where jurisdiction = ${jurisdiction} order by day, from_organisation, to_organisation`,
  );
  const own = new Map<string, OrganisationName[]>(found.map(({ id }) => [id, []]));
  for (const { organisation, ...name } of names) own.get(organisation)?.push(name);
  return registerOf(found.map((each) => ({ ...each, names: own.get(each.id)! })).sort(inOrder), successions);
}

export async function holdsOrganisations(connection: Connection, jurisdiction: string): Promise<boolean> {
  const found = await rows(
    connection,
    sql`select 1 from organisation where jurisdiction = ${jurisdiction} limit 1`,
  );
  return found.length > 0;
}

/** By code, as municipalities are listed; what has none by name. */
const inOrder = (a: RegisteredOrganisation, b: RegisteredOrganisation): number =>
  compare(a.code ?? '', b.code ?? '') || compare(a.names[0]!.name, b.names[0]!.name);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Those who change the organisations of a jurisdiction do so one after the other. */
export async function holdRegister(connection: Connection, jurisdiction: string): Promise<void> {
  await connection.execute(
    sql`select pg_advisory_xact_lock(hashtext('organisation'), hashtext(${jurisdiction}))`,
  );
}

export async function storeChange(
  connection: Connection,
  jurisdiction: string,
  { entries, successions }: RegisterChange,
): Promise<void> {
  const ids = JSON.stringify(entries.map(({ id }) => id));
  await connection.execute(sql`delete from organisation_name where jurisdiction = ${jurisdiction}
    and organisation in (select jsonb_array_elements_text(${ids}::jsonb))`);
  await insertRows(
    connection,
    organisations,
    entries.map(({ names: _, ...each }) => ({ jurisdiction, ...each })),
    sql`on conflict (jurisdiction, id) do update
      set kind = excluded.kind, code = excluded.code, parent = excluded.parent, area = excluded.area`,
  );
  await insertRows(
    connection,
    organisationNames,
    entries.flatMap(({ id, names }) => names.map((name) => ({ jurisdiction, organisation: id, ...name }))),
  );
  await insertRows(
    connection,
    organisationSuccessions,
    successions.map(({ from, to, ...each }) => ({
      ...{ jurisdiction, fromOrganisation: from, toOrganisation: to },
      ...each,
    })),
  );
}
