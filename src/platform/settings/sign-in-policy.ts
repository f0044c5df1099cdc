import { ConfigError, readNumber } from './config-error.ts';

/** An installation's rules for signing in. Every municipality has written its own; the defaults follow NIST SP 800-63B. */
export interface SignInPolicy {
  /** `KAKEHASHI_PASSWORD_LENGTH`: least number of characters; 12. */
  passwordLength: number;
  /** `KAKEHASHI_PASSWORD_KINDS`: how many of 大文字・小文字・数字・記号 must occur, 1 to 4; 1. */
  passwordKinds: number;
  /** `KAKEHASHI_PASSWORD_DAYS`: days after which it must be changed; 0 (the default) never. */
  passwordDays: number;
  /** `KAKEHASHI_LOCK_AFTER`: wrong passwords and codes in a row until the account is locked; 5. */
  lockAfter: number;
  /** `KAKEHASHI_LOCK_MINUTES`; 15. */
  lockMinutes: number;
  /** `KAKEHASHI_SESSION_IDLE_MINUTES`: unused for so long, a session ends; 60. */
  sessionIdleMinutes: number;
  /** `KAKEHASHI_SESSION_HOURS`: a session ends in any case; 12. */
  sessionHours: number;
  /** `KAKEHASHI_SECOND_FACTOR` is `required` (the default) or `optional`. */
  secondFactor: 'required' | 'optional';
}

type Env = Record<string, string | undefined>;

/** @throws ConfigError */
export function readSignInPolicy(env: Env): SignInPolicy {
  const number = (name: string, otherwise: number, from: number, to: number) =>
    readNumber(env, `KAKEHASHI_${name}`, { otherwise, from, to });
  return {
    passwordLength: number('PASSWORD_LENGTH', 12, 8, 128),
    passwordKinds: number('PASSWORD_KINDS', 1, 1, 4),
    passwordDays: number('PASSWORD_DAYS', 0, 0, 3650),
    lockAfter: number('LOCK_AFTER', 5, 1, 100),
    lockMinutes: number('LOCK_MINUTES', 15, 1, 1440),
    sessionIdleMinutes: number('SESSION_IDLE_MINUTES', 60, 1, 1440),
    sessionHours: number('SESSION_HOURS', 12, 1, 168),
    secondFactor: readSecondFactor(env.KAKEHASHI_SECOND_FACTOR),
  };
}

function readSecondFactor(value: string | undefined): SignInPolicy['secondFactor'] {
  const told = value?.trim() || 'required';
  if (told === 'required' || told === 'optional') return told;
  throw new ConfigError(
    `環境変数 KAKEHASHI_SECOND_FACTOR は required（必須）か optional（任意）で指定してください（今の値: ${told}）。`,
  );
}
