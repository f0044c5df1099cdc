import type { Config, JobHandler } from '../platform/index.ts';
import type { Side } from '../web/index.ts';
import { COUNTS_JOB, countsHandler } from './round-counts.ts';
import type { RoundParts } from './round-parts.ts';
import { LINK_OWNERS_JOB, LINKS_JOB, linkOwnersHandler, linksHandler } from './support-links.ts';
import { RELEASE_JOB, type ReleaseHouse, releaseHandler } from './support-releases.ts';

export interface NightlyWork {
  round: RoundParts;
  releases: ReleaseHouse;
  linkCheck: Config['linkCheck'];
}

/**
 * What is done once a night, by the kind of its job; each side does what its own people or its own readers need. The staff
 * side lies in a closed network and asks nobody outside, unless somebody has said that it may.
 */
export const nightlyWork = (
  side: Side,
  { round, releases, linkCheck }: NightlyWork,
): Record<string, JobHandler> => ({
  ...((linkCheck ?? side !== 'staff') ? { [LINKS_JOB]: linksHandler(releases) } : {}),
  ...(side === 'public'
    ? {}
    : {
        [COUNTS_JOB]: countsHandler(round),
        [RELEASE_JOB]: releaseHandler(releases),
        [LINK_OWNERS_JOB]: linkOwnersHandler(releases),
      }),
});
