import type { Child } from 'hono/jsx';
import type { YearSummary } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import { Bar } from '../../components/bar.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { PartialYears } from '../../components/partial-years.tsx';
import { amount, circled } from '../../figures.ts';
import type { Site } from '../../site.ts';
import { words as shared } from '../../words.ts';
import { words } from './words.ts';

interface YearsPageProps {
  site: Site;
  years: YearSummary[];
  csv: string;
}

export function YearsPage({ site, years, csv }: YearsPageProps) {
  return (
    <Layout site={site} title={words.title} kind="index" nav="years">
      <PageHead over={site.jurisdictionName} title={words.title} lead={words.lead} csv={csv} />
      {years.length === 0 ? <NoYears /> : <YearsTable site={site} years={years} />}
      <PartialYears site={site} listed={years.map(({ fiscalYear }) => fiscalYear)} />
    </Layout>
  );
}

function NoYears() {
  return (
    <p>
      {words.noYears} <a href="/check">{words.noYearsNext}</a>
    </p>
  );
}

/** Years × policies: a reader sees the whole ledger in one table. */
export function YearsTable({ site, years }: { site: Site; years: YearSummary[] }) {
  const policies = [...new Set(years.flatMap((year) => year.policies.map(({ policy }) => policy)))].sort(
    (a, b) => a - b,
  );
  return (
    <table class="table table--index table--cards">
      <caption class="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.policy}</th>
          {years.map(({ fiscalYear }) => (
            <th scope="col" class="money">
              <a href={site.links.year(fiscalYear)}>{formatFiscalYear(fiscalYear)}</a>
              <span class="unit">{shared.thousandYen}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {policies.map((policy) => (
          <tr>
            <th scope="row" class="name">
              {circled(policy)} {site.policyName(policy).short}
            </th>
            {years.map((year) => (
              <PolicyCell
                site={site}
                year={year}
                policy={policy}
                isWhole={year.policies.length === policies.length}
              />
            ))}
          </tr>
        ))}
      </tbody>
      <YearsFoot years={years} />
    </table>
  );
}

interface PolicyCellProps {
  site: Site;
  year: YearSummary;
  policy: number;
  /** The year holds every policy: only then is a share of its total a share of the whole. */
  isWhole: boolean;
}

function PolicyCell({ site, year, policy, isWhole }: PolicyCellProps) {
  const total = year.policies.find((each) => each.policy === policy);
  if (total === undefined) {
    return (
      <td class="money is-empty">
        <span class="small">{words.notHeld}</span>
      </td>
    );
  }
  return (
    <td class="money" data-head={formatFiscalYear(year.fiscalYear)}>
      <a href={site.links.policy(year.fiscalYear, policy)}>{amount(total.cost) || '—'}</a>
      {isWhole && <Bar part={total.cost ?? 0} whole={year.grandTotal.cost ?? 0} />}
    </td>
  );
}

function YearsFoot({ years }: { years: YearSummary[] }) {
  const all = Math.max(...years.map((year) => year.policies.length));
  const rows: { head: string; hint?: string; cell: (year: YearSummary) => Child; isTotal?: boolean }[] = [
    { head: words.total, cell: (year) => amount(year.grandTotal.cost), isTotal: true },
    {
      head: words.held,
      cell: ({ policies }) =>
        heldText(
          policies.map(({ policy }) => policy),
          all,
        ),
    },
    { head: words.programs, cell: (year) => year.programs },
    { head: words.newPrograms, cell: (year) => year.newPrograms },
    { head: words.ended, hint: words.endedHint, cell: (year) => year.endedPrograms ?? words.firstYear },
  ];
  return (
    <tfoot>
      {rows.map(({ head, hint, cell, isTotal }) => (
        <tr class={isTotal ? undefined : 'is-plain'}>
          <th scope="row">
            {head}
            {hint !== undefined && <span class="proof"> {hint}</span>}
          </th>
          {years.map((year) => (
            <td class={isTotal ? 'money heroic' : 'money'} data-head={formatFiscalYear(year.fiscalYear)}>
              {cell(year)}
            </td>
          ))}
        </tr>
      ))}
    </tfoot>
  );
}

/** ①–⑧ when all are held, else each by its mark. */
function heldText(policies: number[], all: number): string {
  const isWhole = policies.length === all && policies.length > 2;
  if (isWhole) return `${circled(Math.min(...policies))}–${circled(Math.max(...policies))}`;
  return policies.map(circled).join('');
}
