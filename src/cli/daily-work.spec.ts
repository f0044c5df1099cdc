import { expect, it } from 'vitest';
import type { Side } from '../web/index.ts';
import { type DailyWork, dailyWork } from './daily-work.ts';

it.each<[Side, string[]]>([
  ['both', ['reminders', 'alerts']],
  ['staff', ['reminders']],
  ['public', ['alerts']],
])('%s: %j', (side, kinds) => {
  expect(Object.keys(dailyWork(side, {} as DailyWork))).toEqual(kinds);
});
