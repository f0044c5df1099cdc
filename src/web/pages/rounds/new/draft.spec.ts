import { expect, it } from 'vitest';
import { dueDays } from './draft.ts';

it.each([
  ['opened in time', '2026-04-10', ['2026-05-29', '2026-06-05', '2026-06-19']],
  ['opened in autumn', '2026-11-29', ['2026-12-18', '2026-12-25', '2027-01-08']],
])('days that are proposed for a round on 令和7年度, %s', (_, today, days) => {
  expect(dueDays(2025, today).map(([, day]) => day)).toEqual(days);
});
