import type { SignInPolicy } from '../../platform/index.ts';
import { isCommon } from './common.ts';

const LONGEST = 128;
const KINDS = [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/];
const DAY = 24 * 60 * 60 * 1000;

type Rules = Pick<SignInPolicy, 'passwordLength' | 'passwordKinds' | 'passwordDays'>;

/** What a new password must fulfil, in words. */
export function passwordRules({ passwordLength, passwordKinds, passwordDays }: Rules): string[] {
  return [
    `${passwordLength}文字以上にしてください。`,
    ...(passwordKinds > 1
      ? [`英大文字・英小文字・数字・記号のうち${passwordKinds}種類以上を使ってください。`]
      : []),
    'ログイン名を含むもの、よく使われるもの（password123 など）は使えません。',
    ...(passwordDays > 0 ? [`${passwordDays}日ごとに変更が必要です。`] : []),
  ];
}

/** Why a password can't be taken; nothing when it can. */
export function passwordProblems(policy: Rules, password: string, login: string): string[] {
  const plain = password.normalize('NFKC');
  const length = [...plain].length;
  const kinds = KINDS.filter((kind) => kind.test(plain)).length;
  return [
    ...(length < policy.passwordLength
      ? [`パスワードは${policy.passwordLength}文字以上にしてください（いまは${length}文字です）。`]
      : []),
    ...(length > LONGEST ? [`パスワードは${LONGEST}文字までにしてください。`] : []),
    ...(kinds < policy.passwordKinds
      ? [
          `英大文字・英小文字・数字・記号のうち${policy.passwordKinds}種類以上を使ってください（いまは${kinds}種類です）。`,
        ]
      : []),
    ...(plain.toLowerCase().includes(login.toLowerCase())
      ? ['ログイン名を含まないパスワードにしてください。']
      : []),
    ...(isCommon(plain) ? ['よく使われるパスワードです。ほかの言葉の組み合わせにしてください。'] : []),
  ];
}

/** Whether the policy wants it changed. @param changedAt ISO 8601; `null` when nobody knows */
export function isExpired(
  { passwordDays }: Pick<SignInPolicy, 'passwordDays'>,
  changedAt: string | null,
  now: Date,
): boolean {
  if (passwordDays === 0) return false;
  return changedAt === null || Date.parse(changedAt) + passwordDays * DAY <= now.getTime();
}
