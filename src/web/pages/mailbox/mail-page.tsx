import type { StoredMail } from '../../../platform/index.ts';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { shortMoment } from '../../moment.ts';
import type { Site } from '../../site.ts';
import { MailState } from './mailbox-page.tsx';
import { words } from './words.ts';

/** One mail as its reader gets it. */
export function MailPage({ site, mail }: { site: Site; mail: StoredMail }) {
  const subject = mail.subject || words.noSubject;
  const { recipient, body, state, createdAt, sentAt, lastError } = mail;
  return (
    <Layout
      site={site}
      title={subject}
      kind="subject"
      nav="mailbox"
      crumbs={[{ text: words.title, href: '/mailbox' }]}
    >
      <PageHead over={words.title} title={subject} />
      <dl class="facts">
        <Fact head={words.to}>{recipient}</Fact>
        <Fact head={words.at}>{shortMoment(createdAt)}</Fact>
        <Fact head={words.state}>
          <MailState state={state} />
          {state === 'waiting' && lastError !== null && <p class="small quiet">{words.waitingWhat}</p>}
          {state === 'failed' && <p class="small quiet">{words.failedWhat}</p>}
        </Fact>
        {sentAt !== null && <Fact head={words.sentAt}>{shortMoment(sentAt)}</Fact>}
        {lastError !== null && <Fact head={words.lastError}>{lastError}</Fact>}
      </dl>
      <section class="section">
        <h2>{words.body}</h2>
        <div class="mail-body">{body}</div>
      </section>
    </Layout>
  );
}

function Fact({ head, children }: { head: string; children?: unknown }) {
  return (
    <>
      <dt>{head}</dt>
      <dd>{children}</dd>
    </>
  );
}
