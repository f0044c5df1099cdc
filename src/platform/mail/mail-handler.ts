import type { Clock } from '../clock.ts';
import type { Connection, Database } from '../database/database.ts';
import { storableText } from '../database/storable.ts';
import { JobGivenUp, type JobHandler } from '../jobs/run-due.ts';
import { type Mailer, MailNotSent } from './mailer.ts';
import { forgetMails, type MailKey, mailById, noteMailError, type StoredMail, settleMail } from './store.ts';

/**
 * Does the jobs of `queueMail`: sends a mail, or keeps it for the mailbox page while no mail server is set; a kept mail
 * is never sent later. A private mail leaves nothing behind when it has gone or can't go. A mail that was sent is not
 * sent again; only a program that is killed between the server's word and the next line sends one twice, under the same
 * Message-ID.
 */
export function mailHandler(
  { db }: Pick<Database, 'db'>,
  clock: Clock,
  mailer: Pick<Mailer, 'send'> | null,
): JobHandler {
  return async ({ jurisdiction, payload, isLastTry }) => {
    const key = { jurisdiction, id: (payload as { mail: string }).mail };
    const mail = await mailById(db, jurisdiction, key.id);
    if (mail?.state !== 'waiting') return;
    if (mailer === null) return settleMail(db, key, { state: 'kept' });
    try {
      await mailer.send(mail);
    } catch (error) {
      const isForEver = error instanceof MailNotSent && error.isForEver;
      return failed(db, key, mail, { error: error as Error, isForEver, isOver: isForEver || isLastTry });
    }
    if (mail.isPrivate) return forgetMails(db, jurisdiction, [mail.id]);
    await settleMail(db, key, { state: 'sent', at: clock.now().toISOString() });
  };
}

/** @throws what tells the job whether to be tried again */
async function failed(
  db: Connection,
  key: MailKey,
  { id, isPrivate, recipient }: StoredMail,
  { error, isForEver, isOver }: { error: Error; isForEver: boolean; isOver: boolean },
): Promise<never> {
  const said = storableText(String(error.message)).slice(0, 1000);
  const message = isPrivate ? withoutAddress(said, recipient) : said;
  if (isPrivate && isOver) await forgetMails(db, key.jurisdiction, [id]);
  else await noteMailError(db, key, { error: message, isOver });
  const cause = isPrivate ? {} : { cause: error };
  if (isForEver) throw new JobGivenUp(message, cause);
  throw isPrivate ? new Error(message) : error;
}

/** Mail servers repeat the address in what they say. */
const withoutAddress = (text: string, address: string): string =>
  text.replaceAll(new RegExp(escaped(address), 'gi'), '（宛先）');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
