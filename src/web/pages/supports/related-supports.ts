import type { Support } from '../../../supports/index.ts';
import type { FindingServices } from '../../support-services.ts';

/** Public supports that a support names as related, by id. */
export async function relatedSupports(
  finding: Pick<FindingServices, 'all'>,
  { relations = [] }: Support,
): Promise<ReadonlyMap<string, Support>> {
  const named = new Set(relations.map(({ to }) => to));
  const others = named.size === 0 ? [] : (await finding.all()).filter(({ id }) => named.has(id));
  return new Map(others.map((each) => [each.id, each]));
}
