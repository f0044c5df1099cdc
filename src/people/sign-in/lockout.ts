import type { SignInPolicy } from '../../platform/index.ts';

/** What an account remembers of wrong passwords and codes. */
export interface Failures {
  failures: number;
  /** ISO 8601. */
  lockedUntil: string | null;
}

export const isLocked = ({ lockedUntil }: Pick<Failures, 'lockedUntil'>, now: Date): boolean =>
  lockedUntil !== null && Date.parse(lockedUntil) > now.getTime();

/** After one failure more. Once a lock has ended, counting begins anew. */
export function afterFailure(
  { failures, lockedUntil }: Failures,
  { lockAfter, lockMinutes }: Pick<SignInPolicy, 'lockAfter' | 'lockMinutes'>,
  now: Date,
): Failures {
  const counted = (lockedUntil === null ? failures : 0) + 1;
  if (counted < lockAfter) return { failures: counted, lockedUntil: null };
  return { failures: counted, lockedUntil: new Date(now.getTime() + lockMinutes * 60_000).toISOString() };
}
