import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterFailure, isLocked } from './lockout.ts';

const policy = { lockAfter: 3, lockMinutes: 15 };
const at = (time: string) => new Date(`2026-11-29T${time}:00.000Z`);

test.each([
  [
    { failures: 0, lockedUntil: null },
    { failures: 1, lockedUntil: null },
  ],
  [
    { failures: 1, lockedUntil: null },
    { failures: 2, lockedUntil: null },
  ],
  [
    { failures: 2, lockedUntil: null },
    { failures: 3, lockedUntil: '2026-11-29T01:15:00.000Z' },
  ],
  // The lock has ended: counting begins anew.
  [
    { failures: 3, lockedUntil: '2026-11-29T00:59:00.000Z' },
    { failures: 1, lockedUntil: null },
  ],
])('%o and one failure more at 01:00 → %o', (before, after) => {
  expect(afterFailure(before, policy, at('01:00'))).toEqual(after);
});

test.each([
  ['01:14', true],
  ['01:15', false],
])('locked until 01:15, at %s: %s', (time, expected) => {
  expect(isLocked({ lockedUntil: '2026-11-29T01:15:00.000Z' }, at(time))).toBe(expected);
});

test('whoever fails again and again gets no more tries than the policy says between two locks', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 60 }), (lockAfter, tries) => {
      let state = { failures: 0, lockedUntil: null as string | null };
      let tried = 0;
      for (let i = 0; i < tries && !isLocked(state, at('01:00')); i += 1) {
        state = afterFailure(state, { lockAfter, lockMinutes: 15 }, at('01:00'));
        tried += 1;
      }
      expect(tried).toBe(Math.min(tries, lockAfter));
    }),
  );
});
