import { Hono } from 'hono';
import { numberOf, page } from '../../answer.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { MailPage } from './mail-page.tsx';
import { MailboxPage } from './mailbox-page.tsx';

/** /mailbox: every mail; /mailbox/ID: one to read. */
export function mailboxRoutes({ mailbox }: Pick<Services, 'mailbox'>): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/mailbox', async (c) => {
    const number = Math.max(1, numberOf(c.req.query('page')) ?? 1);
    const found = { ...(await mailbox.page(number)), page: number };
    return page(c, <MailboxPage site={c.get('site')} isSending={mailbox.isSending} found={found} />);
  });
  app.get('/mailbox/:id', async (c) => {
    const mail = await mailbox.mail(c.req.param('id'));
    return mail === null ? c.notFound() : page(c, <MailPage site={c.get('site')} mail={mail} />);
  });
  return app;
}
