import { and, eq, type SQL, sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import type { Account } from '../account.ts';
import { accounts } from '../schema.ts';
import { isoTime } from './iso-time.ts';

/** An account with what only this room may see. */
export interface StoredAccount extends Account {
  passwordHash: string | null;
  passwordChangedAt: string | null;
  mustChangePassword: boolean;
  totpSecret: string | null;
  totpLastStep: number | null;
  failures: number;
}

/** The row `a` of account as JSON, so that a query may join it to whatever it asks for. */
export const accountJson: SQL = sql`jsonb_build_object('id', a.id, 'login', a.login, 'name', a.name,
  'email', a.email, 'roles', a.roles, 'organisation', a.organisation, 'state', a.state,
  'hasSecondFactor', a.totp_secret is not null, 'isSample', a.is_sample, 'lockedUntil', ${isoTime('a.locked_until')},
  'lastSignInAt', ${isoTime('a.last_sign_in_at')}, 'passwordHash', a.password_hash,
  'passwordChangedAt', ${isoTime('a.password_changed_at')}, 'mustChangePassword', a.must_change_password,
  'totpSecret', a.totp_secret, 'totpLastStep', a.totp_last_step, 'failures', a.failures)`;

async function found(connection: Connection, where: SQL): Promise<StoredAccount[]> {
  const query = sql`select ${accountJson} as account from account a where ${where}`;
  return (await rows<{ account: StoredAccount }>(connection, query)).map(({ account }) => account);
}

export async function accountById(
  connection: Connection,
  jurisdiction: string,
  id: string,
): Promise<StoredAccount | null> {
  return (await found(connection, sql`a.jurisdiction = ${jurisdiction} and a.id = ${id}`))[0] ?? null;
}

/** @param login in lower case */
export async function accountByLogin(
  connection: Connection,
  jurisdiction: string,
  login: string,
): Promise<StoredAccount | null> {
  return (await found(connection, sql`a.jurisdiction = ${jurisdiction} and a.login = ${login}`))[0] ?? null;
}

/** Real accounts with this address, in whatever case. */
export const accountsByEmail = (
  connection: Connection,
  jurisdiction: string,
  email: string,
): Promise<StoredAccount[]> =>
  found(
    connection,
    sql`a.jurisdiction = ${jurisdiction} and lower(a.email) = lower(${email}) and not a.is_sample`,
  );

export const allAccounts = (connection: Connection, jurisdiction: string): Promise<StoredAccount[]> =>
  found(connection, sql`a.jurisdiction = ${jurisdiction} order by a.is_sample, a.login`);

/** The same as it is now, and nobody else changes it until the transaction ends. */
export async function holdAccount(
  connection: Connection,
  jurisdiction: string,
  id: string,
): Promise<StoredAccount | null> {
  const where = sql`a.jurisdiction = ${jurisdiction} and a.id = ${id} for update`;
  return (await found(connection, where))[0] ?? null;
}

/** Every administrator, held: whoever takes one away sees what the others leave. */
export const holdAdministrators = (connection: Connection, jurisdiction: string): Promise<StoredAccount[]> =>
  found(
    connection,
    sql`a.jurisdiction = ${jurisdiction} and a.roles ? 'administrator' and not a.is_sample
      order by a.id for update`,
  );

export async function insertAccount(
  connection: Connection,
  row: typeof accounts.$inferInsert,
): Promise<void> {
  await insertRows(connection, accounts, [row]);
}

type Changes = Partial<Omit<typeof accounts.$inferInsert, 'jurisdiction' | 'id'>>;

export async function updateAccount(
  connection: Connection,
  jurisdiction: string,
  id: string,
  changes: Changes,
): Promise<void> {
  await connection
    .update(accounts)
    .set(changes)
    .where(and(eq(accounts.jurisdiction, jurisdiction), eq(accounts.id, id)));
}

/** Whether anybody real has ever finished signing in. */
export async function hasRealAccount(
  connection: Connection,
  jurisdiction: string,
  which: 'any' | 'completed',
): Promise<boolean> {
  const isCompleted = which === 'completed' ? sql`and last_sign_in_at is not null` : sql``;
  const query = sql`select 1 from account where jurisdiction = ${jurisdiction} and not is_sample ${isCompleted} limit 1`;
  return (await rows(connection, query)).length > 0;
}

/** @returns ids of the sample's accounts that this ended */
export async function disableSamples(connection: Connection, jurisdiction: string): Promise<string[]> {
  const ended = await rows<{ id: string }>(
    connection,
    sql`update account set state = 'disabled' where jurisdiction = ${jurisdiction} and is_sample
      and state <> 'disabled' returning id`,
  );
  return ended.map(({ id }) => id);
}
