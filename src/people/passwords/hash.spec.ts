import { describe, expect, test } from 'vitest';
import { hashPassword, isPassword, isWeaker, STRONG } from './hash.ts';
import { oneTimePassword } from './one-time.ts';
import { passwordProblems } from './rules.ts';

const QUICK = { ln: 4, r: 8, p: 1 };

describe('a hash', () => {
  test('names its parameters, and is another each time', async () => {
    const hash = await hashPassword('akai ringo', QUICK);
    expect(hash).toMatch(/^\$scrypt\$ln=4,r=8,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(await hashPassword('akai ringo', QUICK)).not.toBe(hash);
    expect(await isPassword('akai ringo', hash, QUICK)).toBe(true);
    expect(await isPassword('ａｋａｉ　ringo', hash, QUICK)).toBe(true);
    expect(await isPassword('Akai ringo', hash, QUICK)).toBe(false);
  });

  test.each([null, '', 'plain text', '$scrypt$ln=4,r=8,p=1$AAAA$AAAA', '$2b$10$abcdefghijklmnopqrstuv'])(
    'is nobody’s password: %s',
    async (hash) => {
      expect(await isPassword('', hash, QUICK)).toBe(false);
    },
  );

  test('is made anew when today asks for more', async () => {
    const hash = await hashPassword('akai ringo', QUICK);
    expect([isWeaker(hash, QUICK), isWeaker(hash, { ...QUICK, p: 2 }), isWeaker(hash, STRONG)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('takes what OWASP asks for', async () => {
    expect(2 ** STRONG.ln * STRONG.r * STRONG.p).toBeGreaterThanOrEqual(2 ** 15 * 8 * 3);
    const hash = await hashPassword('akai ringo', STRONG);
    expect(await isPassword('akai ringo', hash, STRONG)).toBe(true);
  });
});

test('a one-time password fulfils the strictest rule', () => {
  const strictest = { passwordLength: 20, passwordKinds: 4, passwordDays: 1 };
  for (let i = 0; i < 200; i += 1) {
    expect(passwordProblems(strictest, oneTimePassword(), 'admin')).toEqual([]);
  }
});
