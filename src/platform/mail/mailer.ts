import type { MailSettings } from '../settings/mail.ts';
import type { StoredMail } from './store.ts';

/** Gives mails to the mail server. */
export interface Mailer {
  /** @throws MailNotSent */
  send(
    mail: Pick<StoredMail, 'id' | 'recipient' | 'subject' | 'body' | 'headers' | 'createdAt'>,
  ): Promise<void>;
  close(): void;
}

/** The mail server did not take the mail. */
export class MailNotSent extends Error {
  override readonly name = 'MailNotSent';
  /** The server will not take this mail for this person at any time. */
  readonly isForEver: boolean;

  constructor(message: string, isForEver: boolean, options?: ErrorOptions) {
    super(message, options);
    this.isForEver = isForEver;
  }
}

const SECOND = 1000;

/**
 * Speaks SMTP over one connection, which is kept for the mails that follow. Plain text in UTF-8; a Japanese subject is
 * written as RFC 2047 says. The Message-ID is made of the mail's id, so that a mail which is sent again, because nobody
 * knows whether the server took it, is known as the same one.
 */
export async function createMailer({ url, from }: MailSettings): Promise<Mailer> {
  // Commands that send nothing should not pay for loading it.
  const { default: nodemailer } = await import('nodemailer');
  const transport = nodemailer.createTransport({
    ...{ url, pool: true, maxConnections: 1, idleTimeout: 30 * SECOND },
    // A mail whose connection broke is tried again by its job, which knows that it may have been taken.
    maxRequeues: 0,
    ...{ connectionTimeout: 10 * SECOND, greetingTimeout: 10 * SECOND, socketTimeout: 60 * SECOND },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  const domain = from
    .replace(/>?\s*$/, '')
    .split('@')
    .at(-1)!;
  return {
    async send({ id, recipient, subject, body, headers, createdAt }) {
      try {
        await transport.sendMail({
          ...{ from, to: { name: '', address: recipient }, subject, text: body, textEncoding: 'base64' },
          ...{ messageId: `<${id}@${domain}>`, date: new Date(createdAt) },
          // RFC 3834: no answering machine shall answer.
          headers: { 'Auto-Submitted': 'auto-generated', ...headers },
        });
      } catch (error) {
        throw notSent(error as SmtpError);
      }
    },
    close: () => transport.close(),
  };
}

type SmtpError = Error & { responseCode?: number; command?: string };

/**
 * 5xx for the recipient or the message is the last word (RFC 5321, 4.2.1). Everything else is the connection's, the
 * password's or the sender's, and is mended by whoever runs the server.
 */
function notSent(error: SmtpError): MailNotSent {
  const { responseCode = 0, command = '' } = error;
  const isForEver = responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
  return new MailNotSent(error.message, isForEver, { cause: error });
}
