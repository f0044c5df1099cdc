import { sql } from 'drizzle-orm';
import type { Connection } from '../database/database.ts';

export interface NewMail {
  jurisdiction: string;
  id: string;
  account: string | null;
  to: string;
  subject: string;
  body: string;
  /** ISO 8601. */
  createdAt: string;
}

export async function insertMail(connection: Connection, mail: NewMail): Promise<void> {
  const { jurisdiction, id, account, to, subject, body, createdAt } = mail;
  await connection.execute(sql`
    insert into mail (jurisdiction, id, account, recipient, subject, body, state, attempts, created_at)
    values (${jurisdiction}, ${id}, ${account}, ${to}, ${subject}, ${body}, 'waiting', 0, ${createdAt}::timestamptz)`);
}
