import type { YearSummary } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { SeverityMark } from '../../components/severity.tsx';
import { amount, circled, inThousands } from '../../figures.ts';
import { isPaperYear } from '../../paper-year.ts';
import type { Site } from '../../site.ts';
import { words as shared } from '../../words.ts';
import { words } from './words.ts';

/** The public door: what is held, and what one can do. */
export function StartPage({ site, years }: { site: Site; years: YearSummary[] }) {
  const doors = [
    ...(site.isHome ? [{ href: '/find', title: words.find, text: words.findText }] : []),
    { href: site.links.years(), title: words.ledger, text: words.ledgerText },
    { href: site.links.at('/reports'), title: words.reports, text: words.reportsText },
    { href: '/check', title: words.check, text: words.checkText },
    { href: site.links.at('/search'), title: words.search, text: words.searchText },
    { href: site.links.at('/findings'), title: words.findingsDoor, text: words.findingsText },
  ];
  return (
    <Layout site={site} title="" kind="index">
      <PageHead over={site.jurisdictionName} title={words.title} lead={words.lead} />
      <section>
        <h2>{words.held}</h2>
        {years.length === 0 ? <p>{words.nothing}</p> : <YearsHeld site={site} years={[...years].reverse()} />}
      </section>
      <section class="section">
        <h2>{words.doors}</h2>
        <ul class="doors">
          {doors.map(({ href, title, text }) => (
            <li>
              <a href={href}>{title}</a>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  );
}

function YearsHeld({ site, years }: { site: Site; years: YearSummary[] }) {
  return (
    <table class="table table--index table--cards">
      <thead>
        <tr>
          <th scope="col">{words.year}</th>
          <th scope="col" class="money">
            {words.cost}
            <span class="unit">{shared.thousandYen}</span>
          </th>
          <th scope="col" class="count">
            {words.programs}
          </th>
          <th scope="col">{words.policies}</th>
          <th scope="col">{words.findings}</th>
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr>
            <th scope="row" class="name">
              <a href={site.links.year(year.fiscalYear)}>{formatFiscalYear(year.fiscalYear)}</a>
            </th>
            {isPaperYear(year) ? <PaperCells year={year} /> : <ReportCells site={site} year={year} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ReportCells({ site, year }: { site: Site; year: YearSummary }) {
  return (
    <>
      <td class="money heroic" data-head={inThousands(words.cost)}>
        {amount(year.grandTotal.cost) || shared.notStated}
      </td>
      <td class="count" data-head={words.programs}>
        {year.programs}
      </td>
      <td data-head={words.policies}>{year.policies.map(({ policy }) => circled(policy)).join('')}</td>
      <td data-head={words.findings}>
        <a href={site.links.at('/findings', { year: year.fiscalYear })}>
          <SeverityMark severity="error" count={year.findings.error} />
          <SeverityMark severity="warning" count={year.findings.warning} />
        </a>
      </td>
    </>
  );
}

function PaperCells({ year }: { year: YearSummary }) {
  return (
    <>
      <td class="money quiet" data-head={words.cost}>
        {shared.notStated}
      </td>
      <td class="count" data-head={words.programs}>
        {year.programs}
      </td>
      <td class="quiet" colspan={2}>
        {words.paperYear}
      </td>
    </>
  );
}
