import { expect, it } from 'vitest';
import type { Side } from '../web/index.ts';
import { type DailyWork, dailyWork } from './daily-work.ts';

it.each<[Side, string[]]>([
  ['both', ['reminders', 'support-confirmations', 'alerts']],
  ['staff', ['reminders', 'support-confirmations']],
  ['public', ['alerts']],
])('%s: %j', (side, kinds) => {
  expect(Object.keys(dailyWork(side, {} as DailyWork))).toEqual(kinds);
});
