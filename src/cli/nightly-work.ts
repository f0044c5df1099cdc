import type { JobHandler } from '../platform/index.ts';
import type { Side } from '../web/index.ts';
import { COUNTS_JOB, countsHandler } from './round-counts.ts';
import type { RoundParts } from './round-parts.ts';

export interface NightlyWork {
  round: RoundParts;
}

/** What is done once a night, by the kind of its job; each side does what its own people or its own readers need. */
export const nightlyWork = (side: Side, { round }: NightlyWork): Record<string, JobHandler> => ({
  ...(side === 'public' ? {} : { [COUNTS_JOB]: countsHandler(round) }),
});
