import type { Account } from '../../../people/index.ts';

/** Who can stand in for somebody: who belongs to the same organisation and may sign in. */
export const candidatesFor = (absent: Account, everybody: readonly Account[]): Account[] =>
  everybody.filter(
    ({ id, organisation, state, isSample }) =>
      id !== absent.id &&
      organisation === absent.organisation &&
      state !== 'disabled' &&
      isSample === absent.isSample,
  );
