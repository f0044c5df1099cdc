import { expect, it } from 'vitest';
import { nameAfter, outdated } from './snapshots.ts';

const at = (day: number, hour: number) =>
  `data/snapshots/202604${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}0000000Z.tar.gz`;

it('keeps the five newest snapshots and the last of each of the seven days before', () => {
  const today = [18, 16, 14, 12, 10].map((hour) => at(20, hour));
  const earlierToday = [at(20, 9), at(20, 8)];
  const before = [19, 18, 17, 16, 15, 14, 13].flatMap((day) => [at(day, 17), at(day, 9)]);
  expect(outdated([...today, ...earlierToday, ...before, at(12, 17)])).toEqual([
    ...earlierToday,
    ...[19, 18, 17, 16, 15, 14, 13].map((day) => at(day, 9)),
    at(12, 17),
  ]);
});

it('lets nothing go while there are five or fewer', () => {
  expect(outdated([5, 4, 3, 2, 1].map((hour) => at(1, hour)))).toEqual([]);
});

it.each([
  ['the first', undefined, '2026-04-20T18:00:00.000Z', '20260420T180000000Z.tar.gz'],
  ['a later one', at(20, 17), '2026-04-20T18:00:00.000Z', '20260420T180000000Z.tar.gz'],
  ['one in the same millisecond', at(20, 18), '2026-04-20T18:00:00.000Z', '20260420T180000001Z.tar.gz'],
  [
    'one after the clock was set back by a day',
    at(20, 18),
    '2026-04-19T18:00:00.000Z',
    '20260420T180000001Z.tar.gz',
  ],
  [
    'one beside a file of another name',
    'data/snapshots/x.tar.gz',
    '2026-04-20T18:00:00.000Z',
    '20260420T180000000Z.tar.gz',
  ],
])('%s gets a name that sorts behind all before', (_, newest, now, name) =>
  expect(nameAfter(newest, new Date(now))).toBe(name),
);
