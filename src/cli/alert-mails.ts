import type { JobHandler } from '../platform/index.ts';
import { type FollowRoom, tellFollowers } from '../supports/index.ts';
import type { FindingServices } from '../web/index.ts';
import { findFollowed } from './web-alerts.ts';

/** The kind of the job that tells followers what is new, once a day. */
export const ALERTS_JOB = 'alerts';

/** The daily job. Done twice on a day it sends nothing more. */
export const alertsHandler =
  (room: FollowRoom, finding: FindingServices): JobHandler =>
  async () => {
    const ids = async () => new Set((await finding.all()).map(({ id }) => id));
    await tellFollowers(room, { find: findFollowed(finding), ids });
  };
