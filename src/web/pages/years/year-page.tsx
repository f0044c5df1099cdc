import type { DocumentBrief, Severity, YearSummary } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import { Bar } from '../../components/bar.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { SeverityMark } from '../../components/severity.tsx';
import { amount, inThousands, percent } from '../../figures.ts';
import { isPaperYear } from '../../paper-year.ts';
import { policyLabel } from '../../policy-names.ts';
import type { Site } from '../../site.ts';
import { words as shared } from '../../words.ts';
import { words } from './words.ts';
import { YearLinks } from './year-links.tsx';

interface YearPageProps {
  site: Site;
  year: YearSummary;
  fiscalYears: number[];
  csv: string;
}

export function YearPage({ site, year, fiscalYears, csv }: YearPageProps) {
  const { links } = site;
  const title = formatFiscalYear(year.fiscalYear);
  return (
    <Layout
      site={site}
      title={title}
      kind="index"
      nav="years"
      crumbs={[{ text: words.title, href: links.years() }]}
    >
      {isPaperYear(year) ? (
        <PaperYear site={site} year={year} title={title} csv={csv} />
      ) : (
        <ReportYear site={site} year={year} title={title} csv={csv} />
      )}
      <section class="section">
        <h2>{words.documents}</h2>
        <ul class="plain stack">
          {year.documents.map((document) => (
            <DocumentItem site={site} document={document} />
          ))}
        </ul>
      </section>
      <YearLinks
        fiscalYears={fiscalYears.filter((each) => each !== year.fiscalYear)}
        href={(each) => links.year(each)}
      />
    </Layout>
  );
}

interface YearPartProps {
  site: Site;
  year: YearSummary;
  title: string;
  csv: string;
}

function ReportYear({ site, year, title, csv }: YearPartProps) {
  return (
    <>
      <PageHead over={site.jurisdictionName} title={title} csv={csv} />
      <Heroes year={year} />
      <section class="section report-door">
        <h2>{words.report}</h2>
        <p>
          {site.may('report.see') ? (
            <a class="button button--second" href={site.links.report(year.fiscalYear)}>
              {words.toReport}
            </a>
          ) : (
            <a class="button button--second" href={site.links.published(year.fiscalYear)}>
              {words.toPublished}
            </a>
          )}
        </p>
        {site.may('report.see') && <p class="hint">{words.toReportWhat}</p>}
      </section>
      <section class="section">
        <h2>{words.policiesOfYear}</h2>
        <PoliciesTable site={site} year={year} />
      </section>
      <section class="section">
        <h2>{words.findings}</h2>
        <ul class="tally">
          {(['error', 'warning', 'info'] as Severity[]).map((severity) => (
            <li>
              <a href={site.links.at('/findings', { year: year.fiscalYear, severity })}>
                <SeverityMark severity={severity} count={year.findings[severity]} />
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** No money, no policies, no findings: what is there is the list of programs. */
function PaperYear({ site, year, title, csv }: YearPartProps) {
  return (
    <>
      <PageHead over={site.jurisdictionName} title={title} lead={shared.paperYear} csv={csv} />
      <section class="section">
        <h2>{words.unlisted}</h2>
        <p>
          <a href={site.links.policy(year.fiscalYear, 0)}>
            {site.policyName(0).full}　{words.programCount(year.programs)}
          </a>
        </p>
      </section>
      <section class="section">
        <h2>{words.findings}</h2>
        <p>{words.paperFindings}</p>
      </section>
    </>
  );
}

function Heroes({ year }: { year: YearSummary }) {
  return (
    <dl class="heroes">
      <div>
        <dt>{words.total}</dt>
        <dd>
          {amount(year.grandTotal.cost)}
          <span class="unit">{shared.thousandYen}</span>
          <span class="proof">{words.proof(year.programs)}</span>
        </dd>
      </div>
      <div>
        <dt>{words.programs}</dt>
        <dd>{year.programs}</dd>
      </div>
      <div>
        <dt>{words.newPrograms}</dt>
        <dd>{year.newPrograms}</dd>
      </div>
      {year.endedPrograms !== null && (
        <div>
          <dt>{words.ended}</dt>
          <dd>{year.endedPrograms}</dd>
        </div>
      )}
    </dl>
  );
}

function PoliciesTable({ site, year }: { site: Site; year: YearSummary }) {
  const money = ['cost', 'national', 'other', 'general'] as const;
  return (
    <table class="table table--cards">
      <thead>
        <tr>
          <th scope="col">{words.policy}</th>
          <th scope="col" class="count">
            {words.programs}
          </th>
          <th scope="col" class="count">
            {words.relistings}
          </th>
          {money.map((each) => (
            <th scope="col" class="money">
              {words[each]}
              <span class="unit">{shared.thousandYen}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {year.policies.map((total) => (
          <tr>
            <th scope="row" class="name">
              <a href={site.links.policy(year.fiscalYear, total.policy)}>
                {policyLabel(total.policy, site.policyName(total.policy).full)}
              </a>
            </th>
            <td class="count" data-head={words.programs}>
              {total.programs}
            </td>
            <td class="count" data-head={words.relistings}>
              {total.relistings}
            </td>
            <td class="money" data-head={inThousands(words.cost)}>
              {amount(total.cost) || <span class="small quiet">{shared.notStated}</span>}
              {total.cost !== null && <Bar part={total.cost} whole={year.grandTotal.cost ?? 0} />}
            </td>
            {money.slice(1).map((each) => (
              <td
                class={total[each] === null ? 'money is-empty' : 'money'}
                data-head={inThousands(words[each])}
              >
                {amount(total[each])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td class="count" data-head={words.programs}>
            {year.programs}
          </td>
          <td class="is-empty" />
          {money.map((each) => (
            <td class="money" data-head={inThousands(words[each])}>
              {amount(year.grandTotal[each])}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function DocumentItem({ site, document }: { site: Site; document: DocumentBrief }) {
  return (
    <li>
      <a href={site.links.document(document.id)}>{document.title}</a>
      <br />
      <span class="small quiet">
        {document.file}　{words.placed} {percent(document.placed)}
      </span>
    </li>
  );
}
