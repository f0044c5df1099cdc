import type { Role } from '../../../people/index.ts';
import type { Keeper } from '../../../supports/index.ts';
import type { Site } from '../../site.ts';

const KEEPERS: Partial<Record<Role, Keeper>> = {
  secretariat: 'secretariat',
  'division-approver': 'approver',
  'division-editor': 'editor',
  'partner-editor': 'partner',
};

/** As what the visitor acts on the supports of an organisation. What they may do at all is said by the table of access. */
export function keepersOf({ visitor }: Site, owner: string | null): Keeper[] {
  const own = (visitor?.grants ?? []).filter(
    ({ role, organisation }) => role === 'secretariat' || (organisation !== null && organisation === owner),
  );
  return own.flatMap(({ role }) => KEEPERS[role] ?? []);
}

/** Those of whose supports the visitor sees the list; `null`: of everybody's. */
export function ownersSeen({ visitor, may }: Site): string[] | null {
  const grants = visitor?.grants ?? [];
  if (may('support.read') || grants.some(({ role }) => role === 'administrator')) return null;
  return ownOrganisations({ visitor, may });
}

/** Those whose supports the visitor writes, own ones first. */
export function ownOrganisations({ visitor, may }: Pick<Site, 'visitor' | 'may'>): string[] {
  const grants = [...(visitor?.grants ?? [])].sort(
    (a, b) => Number(a.standsInFor !== null) - Number(b.standsInFor !== null),
  );
  const named = grants.flatMap(({ organisation }) => (organisation === null ? [] : [organisation]));
  return [...new Set(named)].filter((each) => may('support.write', each));
}
