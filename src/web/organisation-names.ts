import type { OrganisationServices } from './house-services.ts';

/** What every organisation is called today, ended ones as they were called last; by id. */
export async function organisationNames(
  organisations: Pick<OrganisationServices, 'list'>,
): Promise<ReadonlyMap<string, string>> {
  const all = await organisations.list({ withEnded: true });
  return new Map(all.map(({ id, name }) => [id, name]));
}
