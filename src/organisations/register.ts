import { createHash } from 'node:crypto';
import type {
  Organisation,
  OrganisationKind,
  OrganisationName,
  OrganisationSuccession,
} from './organisation.ts';

/** An organisation with everything that it was ever called. */
export interface RegisteredOrganisation
  extends Pick<Organisation, 'id' | 'kind' | 'code' | 'parent' | 'area'> {
  /** Newest first; one begins on the day after the other ended. */
  names: readonly OrganisationName[];
}

/** All organisations of a jurisdiction over time, as one value: some hundreds, so that everything asked of it is pure. */
export interface Register {
  organisations: ReadonlyMap<string, RegisteredOrganisation>;
  successions: readonly OrganisationSuccession[];
}

export function registerOf(
  organisations: readonly RegisteredOrganisation[],
  successions: readonly OrganisationSuccession[] = [],
): Register {
  return { organisations: new Map(organisations.map((each) => [each.id, each])), successions };
}

/** What a change writes: organisations as they will be, and who carries on whose work from then on. */
export interface RegisterChange {
  entries: readonly RegisteredOrganisation[];
  successions: readonly OrganisationSuccession[];
}

export function withChange(register: Register, { entries, successions }: RegisterChange): Register {
  const organisations = new Map(register.organisations);
  for (const entry of entries) organisations.set(entry.id, entry);
  return { organisations, successions: [...register.successions, ...successions] };
}

/** An id that the register does not hold, the same whenever the same is founded in the same register. */
export function freshId(
  { organisations }: Register,
  founded: { kind: OrganisationKind; name: string; parent: string | null; from: string },
): string {
  const { kind, name, parent, from } = founded;
  for (let round = 0; ; round += 1) {
    const text = [kind, name, parent ?? '', from, round].join('\n');
    const id = `o${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
    if (!organisations.has(id)) return id;
  }
}
