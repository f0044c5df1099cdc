import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Connection } from '../database/database.ts';
import { storableText } from '../database/storable.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { isMailAddress, oneLine } from './address.ts';
import { insertMail } from './store.ts';

/** A mail in plain text to one person. */
export interface Mail {
  jurisdiction: string;
  /** Its name, where whoever wants it sent has one for it; stands in the Message-ID. */
  id?: string;
  /** Account of the person, when there is one. */
  account: string | null;
  /** Mail address, without a name. */
  to: string;
  /** Becomes one line: line breaks in it would begin a header of their own. */
  subject: string;
  body: string;
  /** More headers than every mail has: `List-Unsubscribe`. Their texts become one line each. */
  headers?: Readonly<Record<string, string>>;
  /** To somebody who is none of us: once it has gone nothing of it is kept, and no message of ours names the address. */
  isPrivate?: boolean;
}

/** The kind of the jobs that send mails. */
export const MAIL_JOB = 'mail';

/** The mail can't be written to; the message says why. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

/**
 * Wants a mail sent, in the transaction that is its reason: both are there, or neither. It waits for the worker
 * (`mailHandler`), which sends it, or keeps it for the mailbox page while no mail server is set.
 * @returns the id of the mail
 * @throws MailRefused when the address can't be one
 */
export async function queueMail(connection: Connection, clock: Clock, mail: Mail): Promise<string> {
  const to = mail.to.trim();
  if (!isMailAddress(to)) {
    throw new MailRefused(
      `「${oneLine(to)}」はメールアドレスとして使えません。name@example.jp の形で、1件だけ入力してください。`,
    );
  }
  const { jurisdiction, account, isPrivate = false } = mail;
  const [subject, body] = [oneLine(storableText(mail.subject)), storableText(mail.body)];
  const id = mail.id ?? randomUUID();
  await insertMail(connection, {
    ...{ jurisdiction, id, account, to, subject, body, isPrivate, headers: headersOf(mail) },
    createdAt: clock.now().toISOString(),
  });
  await enqueue(connection, clock, { jurisdiction, id: `mail:${id}`, kind: MAIL_JOB, payload: { mail: id } });
  return id;
}

const headersOf = ({ headers }: Mail): Record<string, string> | null =>
  headers === undefined
    ? null
    : Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, oneLine(storableText(text))]));
