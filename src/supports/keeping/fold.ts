import type { Support } from '../support.ts';
import { withChanges } from './changes.ts';
import type { SupportVersion } from './store.ts';

/** What stood in a support at a version, out of what each of its versions changed; in whatever order they come. */
export function supportAt(
  id: string,
  versions: readonly Pick<SupportVersion, 'version' | 'changed'>[],
  version: number,
): Support {
  const until = versions.filter((each) => each.version <= version);
  const { confirmedOn: _, ...support } = until
    .toSorted((a, b) => a.version - b.version)
    .reduce((standing, { changed }) => withChanges(standing, changed), { id } as Support);
  return support;
}
