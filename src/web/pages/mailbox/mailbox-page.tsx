import type { StoredMail } from '../../../platform/index.ts';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Pager } from '../../components/pager.tsx';
import { shortMoment } from '../../moment.ts';
import type { Site } from '../../site.ts';
import { words } from './words.ts';

interface MailboxPageProps {
  site: Site;
  isSending: boolean;
  found: { rows: readonly StoredMail[]; total: number; pageSize: number; page: number };
}

/** Every mail, newest first. */
export function MailboxPage({ site, isSending, found }: MailboxPageProps) {
  return (
    <Layout site={site} title={words.title} kind="list" nav="mailbox">
      <PageHead
        over={site.jurisdictionName}
        title={words.title}
        lead={isSending ? words.sending : words.keeping}
      />
      {found.rows.length === 0 ? <p>{words.nothing}</p> : <Mails mails={found.rows} />}
      <Pager {...found} href={(page) => site.links.at('/mailbox', { page })} />
    </Layout>
  );
}

function Mails({ mails }: { mails: readonly StoredMail[] }) {
  return (
    <>
      <h2 class="visually-hidden">{words.list}</h2>
      <table class="table table--cards">
        <thead>
          <tr>
            <th scope="col">{words.subject}</th>
            <th scope="col">{words.to}</th>
            <th scope="col">{words.at}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {mails.map(({ id, recipient, subject, state, createdAt }) => (
            <tr>
              <th scope="row" class="name">
                <a href={`/mailbox/${id}`}>{subject || words.noSubject}</a>
              </th>
              <td data-head={words.to}>{recipient}</td>
              <td data-head={words.at}>
                <time datetime={createdAt}>{shortMoment(createdAt)}</time>
              </td>
              <td data-head={words.state}>
                <MailState state={state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const MARKS = { waiting: '○', sent: '●', kept: '□', failed: '▲' } as const;

/** Said by a shape and words. */
export function MailState({ state }: Pick<StoredMail, 'state'>) {
  return (
    <span>
      <span aria-hidden="true">{MARKS[state]}</span> {words.states[state]}
    </span>
  );
}
