import { describe, expect, test } from 'vitest';
import { hashOfCode, newCodes } from './recovery-codes.ts';
import { acceptedStep, enrolment, newSecret } from './totp.ts';

/** RFC 6238, appendix B: the secret `12345678901234567890`, and what it shows at a moment, in six digits. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000);

describe('a code of the authenticator', () => {
  test.each([
    [59, '287082', 1],
    [1111111109, '081804', 37037036],
    [1234567890, '005924', 41152263],
    [2000000000, '279037', 66666666],
  ])('at %i s is %s, step %i', (seconds, code, step) => {
    expect(acceptedStep(SECRET, code, { now: at(seconds), lastStep: null })).toBe(step);
  });

  test.each([
    [-60, null],
    [-30, 41152263],
    [30, 41152263],
    [60, null],
  ])('counts with a clock that is %i s off: %s', (off, step) => {
    expect(acceptedStep(SECRET, '005924', { now: at(1234567890 + off), lastStep: null })).toBe(step);
  });

  test.each([
    [41152262, 41152263],
    [41152263, null],
    [41152264, null],
  ])('is newer than the last one accepted (%i): %s', (lastStep, step) => {
    expect(acceptedStep(SECRET, '005924', { now: at(1234567890), lastStep })).toBe(step);
  });

  test.each(['', '5924', '0059240', 'abcdef'])('is not %s', (code) => {
    expect(acceptedStep(SECRET, code, { now: at(1234567890), lastStep: null })).toBeNull();
  });

  test('is set up with 160 random bits, as address and as a picture that obeys the content security policy', () => {
    const secret = newSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const { uri, svg } = enrolment(secret, 'tanaka');
    expect(uri).toMatch(/^otpauth:\/\/totp\/Kakehashi:tanaka\?.*secret=[A-Z2-7]{32}/);
    expect(svg).toMatch(/^<svg/);
    expect(svg).not.toMatch(/style|script|href/);
  });
});

describe('recovery codes', () => {
  test('are ten different ones that can be copied from paper', () => {
    const codes = newCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^(?:[2-9a-hjkmnp-z]{4}-){2}[2-9a-hjkmnp-z]{4}$/);
  });

  test('are known however they are typed, and belong to one account', () => {
    const hash = hashOfCode('a1', 'abcd-efgh-jkmn');
    for (const typed of ['ABCDEFGHJKMN', 'abcd efgh jkmn', 'ａｂｃｄ－efgh-jkmn']) {
      expect(hashOfCode('a1', typed)).toBe(hash);
    }
    expect(hashOfCode('a2', 'abcd-efgh-jkmn')).not.toBe(hash);
  });
});
