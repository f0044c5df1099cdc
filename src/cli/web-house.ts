import type { Ledger } from '../ledger/index.ts';
import {
  auditActions,
  auditEntriesOf,
  auditPage,
  mailById,
  mailPage,
  verifyChain,
} from '../platform/index.ts';
import type { AuditServices, MailboxServices } from '../web/index.ts';

/** The log of changes as its pages use it. */
export function webAudit({ database: { db } }: Pick<Ledger, 'database'>, home: string): AuditServices {
  return {
    page: (filter, page) => auditPage(db, home, filter, page),
    all: (filter) => auditEntriesOf(db, home, filter),
    verify: (noted) => verifyChain(db, home, noted),
    actions: () => auditActions(db, home),
  };
}

/**
 * The mails as their pages use them.
 * @param isSending whether a mail server is set
 */
export function webMailbox(
  { database: { db } }: Pick<Ledger, 'database'>,
  home: string,
  isSending: boolean,
): MailboxServices {
  return {
    isSending,
    page: (page) => mailPage(db, home, page),
    mail: (id) => mailById(db, home, id),
  };
}
