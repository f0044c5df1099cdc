import type { Connection } from '../../platform/index.ts';
import { PeopleRefused } from '../refused.ts';
import { holdAdministrators, type StoredAccount } from '../store/accounts.ts';

/** Held before anything else: two who take each other away come one after the other. */
export const administratorsOf = async (
  connection: Connection,
  jurisdiction: string,
): Promise<readonly StoredAccount[]> => (await holdAdministrators(connection, jurisdiction)).filter(mayAct);

/**
 * Takes a right away only where an administrator stays who can give it back: one who has signed in before, or, where
 * nobody has yet, one who may.
 * @param before the administrators there are
 * @param after what becomes of the account; everybody else stays
 * @throws PeopleRefused
 */
export function requireAnAdministrator(
  before: readonly StoredAccount[],
  id: string,
  after: Partial<Pick<StoredAccount, 'state' | 'roles'>>,
): void {
  if (!before.some((each) => each.id === id)) return;
  const left = before.map((each) => (each.id === id ? { ...each, ...after } : each)).filter(mayAct);
  const isActive = ({ state }: StoredAccount) => state === 'active';
  const isEnough = before.some(isActive) ? left.some(isActive) : left.length > 0;
  if (isEnough) return;
  throw new PeopleRefused(
    '最後の管理者です。管理者がいなくなると、利用者を管理できません。先に、ほかの人を管理者にして、その人が一度サインインしてから、やり直してください。',
  );
}

const mayAct = ({ state, roles }: StoredAccount): boolean =>
  state !== 'disabled' && roles.includes('administrator');
