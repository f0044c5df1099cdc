import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../platform/index.ts';
import { countCallers, MOST_PER_HOUR } from './callers.ts';

const at = (minute: number) => fixedClock(new Date(minute * 60_000).toISOString()).now();

describe('requests from one network address', () => {
  it(`are taken ${MOST_PER_HOUR} times an hour, and again when the first is an hour old`, () => {
    let minute = 0;
    const callers = countCallers({ now: () => at(minute) });
    const taken = Array.from({ length: MOST_PER_HOUR }, () => {
      minute += 1;
      return callers.take('192.0.2.7');
    });
    expect(taken).not.toContain(false);
    expect(callers.take('192.0.2.7')).toBe(false);
    expect(callers.take('192.0.2.8')).toBe(true);
    minute = 61;
    expect(callers.take('192.0.2.7')).toBe(true);
    expect(callers.take('192.0.2.7')).toBe(false);
  });

  it.each([
    ['2001:db8:0:1::7', '2001:db8:0:1:a:b:c:d', true],
    ['2001:db8:0:1::7', '2001:db8:0:2::7', false],
    ['2001:db8::7', '2001:db8:0:0:1::', true],
    ['::ffff:192.0.2.7', '::ffff:192.0.2.8', false],
  ])('%s and %s are one customer: %s', (one, other, isSame) => {
    const callers = countCallers({ now: () => at(0) });
    for (let n = 0; n < MOST_PER_HOUR; n += 1) callers.take(one);
    expect(callers.take(other)).toBe(!isSame);
  });
});
