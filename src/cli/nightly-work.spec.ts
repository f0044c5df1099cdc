import { expect, it } from 'vitest';
import type { Side } from '../web/index.ts';
import { type NightlyWork, nightlyWork } from './nightly-work.ts';

const OF_STAFF = ['counts', 'support-release', 'support-link-owners'];

it.each<[Side, boolean, string[]]>([
  ['both', true, ['support-links', ...OF_STAFF]],
  ['both', false, OF_STAFF],
  ['staff', false, OF_STAFF],
  ['public', true, ['support-links']],
  ['public', false, []],
])('%s, links opened %s: %j', (side, linkCheck, kinds) => {
  const work = { releases: {}, round: {}, linkCheck } as NightlyWork;
  expect(Object.keys(nightlyWork(side, work))).toEqual(kinds);
});
