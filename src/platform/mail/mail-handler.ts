import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { storableText } from '../database/storable.ts';
import { JobGivenUp, type JobHandler } from '../jobs/run-due.ts';
import { type Mailer, MailNotSent } from './mailer.ts';
import { mailById, noteMailError, settleMail } from './store.ts';

/**
 * Does the jobs of `queueMail`: sends a mail, or keeps it for the mailbox page while no mail server is set; a kept mail
 * is never sent later. A mail that was sent is not sent again; only a program that is killed between the server's word
 * and the next line sends one twice, under the same Message-ID.
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
      const message = storableText(String((error as Error).message)).slice(0, 1000);
      await noteMailError(db, key, { error: message, isOver: isForEver || isLastTry });
      throw isForEver ? new JobGivenUp(message, { cause: error }) : error;
    }
    await settleMail(db, key, { state: 'sent', at: clock.now().toISOString() });
  };
}
