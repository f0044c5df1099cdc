import { describe, expect, test } from 'vitest';
import { isExpired, passwordProblems, passwordRules } from './rules.ts';

const DEFAULT = { passwordLength: 12, passwordKinds: 1, passwordDays: 0 };
/** As a municipality has written it. */
const TOWN = { passwordLength: 8, passwordKinds: 3, passwordDays: 365 };

describe('a password', () => {
  test.each([
    [DEFAULT, 'akai ringo wo taberu', []],
    [DEFAULT, 'あかいりんごをたべる三個', []],
    [DEFAULT, '三文字', ['パスワードは12文字以上にしてください（いまは3文字です）。']],
    [DEFAULT, 'tanaka-no-himitsu', ['ログイン名を含まないパスワードにしてください。']],
    [DEFAULT, 'ＴＡＮＡＫＡ　ｎｏ　ｈｉｍｉｔｓｕ', ['ログイン名を含まないパスワードにしてください。']],
    [DEFAULT, 'password1234', ['よく使われるパスワードです。ほかの言葉の組み合わせにしてください。']],
    [DEFAULT, '1234567890123', ['よく使われるパスワードです。ほかの言葉の組み合わせにしてください。']],
    [DEFAULT, 'aaaaaaaaaaaaaaa', ['よく使われるパスワードです。ほかの言葉の組み合わせにしてください。']],
    [DEFAULT, `${'a b '.repeat(32)}c`, ['パスワードは128文字までにしてください。']],
    [TOWN, 'Kaki-no-37', []],
    [TOWN, 'Ringo-37', ['よく使われるパスワードです。ほかの言葉の組み合わせにしてください。']],
    [
      TOWN,
      'ringo-no-ki',
      ['英大文字・英小文字・数字・記号のうち3種類以上を使ってください（いまは2種類です）。'],
    ],
    [TOWN, 'Aomori2026', ['よく使われるパスワードです。ほかの言葉の組み合わせにしてください。']],
  ])('by %o: %s → %o', (policy, password, problems) => {
    expect(passwordProblems(policy, password, 'tanaka')).toEqual(problems);
  });

  test('says its rules before it is asked for', () => {
    expect(passwordRules(TOWN)).toEqual([
      '8文字以上にしてください。',
      '英大文字・英小文字・数字・記号のうち3種類以上を使ってください。',
      expect.stringContaining('ログイン名を含むもの'),
      '365日ごとに変更が必要です。',
    ]);
  });

  test.each([
    [DEFAULT, '2020-01-01T00:00:00Z', false],
    [TOWN, '2025-11-30T00:00:00Z', false],
    [TOWN, '2025-11-29T00:00:00Z', true],
    [TOWN, null, true],
  ])('by %o, changed at %s, has expired: %s', (policy, changedAt, expected) => {
    expect(isExpired(policy, changedAt, new Date('2026-11-29T00:00:00Z'))).toBe(expected);
  });
});
