import type { Edition } from '../../../../report/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import type { Site } from '../../../site.ts';
import { crumbsTo } from '../reading/report-page.tsx';
import { words } from './words.ts';

interface ReceiptPageProps {
  site: Site;
  fiscalYear: number;
  edition: Edition;
  /** Files of it are being printed. */
  isMaking: boolean;
}

/** Proof that an edition was published, with the ways to what was frozen. */
export function ReceiptPage(props: ReceiptPageProps) {
  const { site, fiscalYear, edition, isMaking } = props;
  const { number, corrections } = edition;
  const title = words.receiptTitle(number);
  return (
    <Layout
      site={site}
      title={title}
      kind="subject"
      nav="years"
      crumbs={[...crumbsTo(site, fiscalYear), { text: words.report, href: site.links.report(fiscalYear) }]}
      refresh={isMaking ? 2 : undefined}
    >
      <PageHead over={`${formatFiscalYear(fiscalYear)}　${words.report}`} title={title} />
      <div class="subject">
        <Receipt edition={edition} />
        <ul class="doors doors--one">
          <li>
            <a href={site.links.report(fiscalYear, '', { edition: number })}>{words.readEdition}</a>
          </li>
          <li>
            <a href={site.links.published(fiscalYear)}>{words.onWeb}</a>
          </li>
          {corrections > 0 && (
            <li>
              <a href={site.links.report(fiscalYear, '/errata', { edition: number })}>{words.errata}</a>
              <p class="small quiet">{words.hasErrata(corrections)}</p>
            </li>
          )}
        </ul>
      </div>
      <div id="print-state" data-refresh={isMaking ? 'true' : undefined}>
        <Files {...props} />
      </div>
    </Layout>
  );
}

function Receipt({ edition }: { edition: Edition }) {
  const { number, date, publishedBy, waivers, contentHash } = edition;
  return (
    <section>
      <h2>{words.receipt}</h2>
      <dl class="facts">
        <dt>{words.number}</dt>
        <dd>{words.edition(number)}</dd>
        <dt>{words.date}</dt>
        <dd class="number">{date}</dd>
        <dt>{words.person}</dt>
        <dd>{publishedBy}</dd>
        {waivers.length > 0 && (
          <>
            <dt>{words.reason}</dt>
            <dd>
              {waivers.map(({ about, reason, by }) => (
                <p>
                  {about}
                  <br />
                  <span class="small quiet">{words.reasonOf(reason, by)}</span>
                </p>
              ))}
            </dd>
          </>
        )}
        <dt>{words.hash}</dt>
        <dd>
          <code>{contentHash}</code>
          <p class="small quiet">{words.hashMeans}</p>
        </dd>
      </dl>
    </section>
  );
}

function Files({ site, fiscalYear, edition, isMaking }: ReceiptPageProps) {
  const at = `/editions/${edition.number}/files`;
  const isComplete = edition.files.length >= (edition.corrections > 0 ? 3 : 2);
  return (
    <section class="section">
      <h2>{words.files}</h2>
      {isMaking && <p role="status">{words.making}</p>}
      {!isMaking && !isComplete && site.may('report.publish') && (
        <form method="post" action={site.links.report(fiscalYear, at)}>
          <p class="section__lead">{words.incomplete}</p>
          <button class="button button--second" type="submit">
            {words.makeFiles}
          </button>
        </form>
      )}
      {edition.files.length > 0 && (
        <table class="table table--cards">
          <thead>
            <tr>
              <th scope="col">{words.file}</th>
              <th scope="col">{words.size}</th>
              <th scope="col">{words.hash}</th>
            </tr>
          </thead>
          <tbody>
            {edition.files.map(({ name, size, hash }) => (
              <tr>
                <th scope="row" class="name">
                  <a href={site.links.report(fiscalYear, `${at}/${encodeURIComponent(name)}`)}>{name}</a>
                </th>
                <td class="number" data-head={words.size}>
                  {words.kilobytes(size)}
                </td>
                <td data-head={words.hash}>
                  <code>{hash}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
