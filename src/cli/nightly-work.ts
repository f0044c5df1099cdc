import type { JobHandler } from '../platform/index.ts';
import type { Side } from '../web/index.ts';
import { COUNTS_JOB, countsHandler } from './round-counts.ts';
import type { RoundParts } from './round-parts.ts';
import { LINK_OWNERS_JOB, LINKS_JOB, linkOwnersHandler, linksHandler } from './support-links.ts';
import { RELEASE_JOB, type ReleaseHouse, releaseHandler } from './support-releases.ts';

export interface NightlyWork {
  round: RoundParts;
  releases: ReleaseHouse;
  /** Whether links of public supports are opened: that asks others. */
  linkCheck: boolean;
}

/**
 * What is done once a night, by the kind of its job; each side does what its own people or its own readers need.
 */
export const nightlyWork = (
  side: Side,
  { round, releases, linkCheck }: NightlyWork,
): Record<string, JobHandler> => ({
  ...(linkCheck ? { [LINKS_JOB]: linksHandler(releases) } : {}),
  ...(side === 'public'
    ? {}
    : {
        [COUNTS_JOB]: countsHandler(round),
        [RELEASE_JOB]: releaseHandler(releases),
        [LINK_OWNERS_JOB]: linkOwnersHandler(releases),
      }),
});
