import type { AuditEntry, AuditFilter } from '../../../platform/index.ts';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Pager } from '../../components/pager.tsx';
import { shortMoment } from '../../moment.ts';
import type { Site } from '../../site.ts';
import { actionInWords } from './actions.ts';
import { addressOf } from './asked.ts';
import { shownChanges } from './changes.ts';
import { AuditFilters } from './filters.tsx';
import { subjectHref } from './subject.ts';
import { words } from './words.ts';

interface AuditPageProps {
  site: Site;
  filter: AuditFilter;
  actions: readonly string[];
  found: { rows: readonly AuditEntry[]; total: number; pageSize: number; page: number };
  csv: string;
}

/** The log, newest first; a filter is part of the address, so that a list can be sent to a colleague. */
export function AuditPage({ site, filter, actions, found, csv }: AuditPageProps) {
  return (
    <Layout site={site} title={words.title} kind="list" nav="audit">
      <PageHead over={site.jurisdictionName} title={words.title} lead={words.lead} csv={csv} />
      <p class="section">
        <a href="/audit/verify">{words.verifyLink}</a>
      </p>
      <AuditFilters filter={filter} actions={actions} />
      <p>
        <strong class="number">{words.count(found.total)}</strong>
      </p>
      {found.rows.length === 0 ? (
        <p>
          {words.nothing} <a href="/audit">{words.clear}</a>
        </p>
      ) : (
        <Entries site={site} filter={filter} rows={found.rows} />
      )}
      <Pager {...found} href={(page) => site.links.at('/audit', { ...addressOf(filter), page })} />
    </Layout>
  );
}

function Entries({ site, filter, rows }: { site: Site; filter: AuditFilter; rows: readonly AuditEntry[] }) {
  return (
    <>
      <h2 class="visually-hidden">{words.list}</h2>
      <table class="table table--cards audit">
        <thead>
          <tr>
            <th scope="col" class="count">
              {words.seq}
            </th>
            <th scope="col">{words.at}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((entry) => (
            <tr>
              <td class="count" data-head={words.seq}>
                {entry.seq.toLocaleString('ja-JP')}
              </td>
              <td class="audit__at" data-head={words.at}>
                <time datetime={entry.at}>{shortMoment(entry.at, true)}</time>
              </td>
              <td class="audit__who" data-head={words.who}>
                <Who site={site} filter={filter} entry={entry} />
              </td>
              <td class="audit__what">
                <What site={site} entry={entry} />
              </td>
              <td>
                <Changes entry={entry} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Who({ site, filter, entry }: { site: Site; filter: AuditFilter; entry: AuditEntry }) {
  const { account, name, address } = entry;
  const from = { command: words.command, process: words.process }[address] ?? address;
  return (
    <>
      {account === null ? (
        name
      ) : (
        <a href={site.links.at('/audit', addressOf({ ...filter, account }))}>{name}</a>
      )}{' '}
      <span class="small quiet audit__from">{from}</span>
    </>
  );
}

function What({ site, entry: { action, subject } }: { site: Site; entry: AuditEntry }) {
  const href = subjectHref(site, subject);
  return (
    <>
      {actionInWords(action)}
      <span class="small quiet audit__subject">{href === null ? subject : <a href={href}>{subject}</a>}</span>
    </>
  );
}

function Changes({ entry: { before, after } }: { entry: AuditEntry }) {
  const changes = shownChanges(before, after);
  if (changes.length === 0) return null;
  return (
    <dl class="changes">
      {changes.map(({ head, before: old, after: now, isSame }) => (
        <div>
          <dt>{head}</dt>
          <dd>
            {old !== null && !isSame && (
              <>
                <del>{old}</del> <span aria-hidden="true">→</span>
                <span class="visually-hidden">{words.became}</span>{' '}
              </>
            )}
            {now ?? words.none}
          </dd>
        </div>
      ))}
    </dl>
  );
}
