import type { Child } from 'hono/jsx';
import type { YearSummary } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import { Bar } from '../../components/bar.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { amount, circled, inThousands } from '../../figures.ts';
import { isPaperYear } from '../../paper-year.ts';
import { policyLabel } from '../../policy-names.ts';
import type { Site } from '../../site.ts';
import { words as shared } from '../../words.ts';
import { words } from './words.ts';

interface YearsPageProps {
  site: Site;
  years: YearSummary[];
  csv: string;
  /** Nobody but this machine may begin a report. */
}

export function YearsPage({ site, years, csv }: YearsPageProps) {
  const last = years.at(-1)?.fiscalYear;
  return (
    <Layout site={site} title={words.title} kind="index" nav="years">
      <PageHead over={site.jurisdictionName} title={words.title} lead={words.lead} csv={csv} />
      {years.length === 0 ? <NoYears /> : <YearsTable site={site} years={years} />}
      {site.may('text.write') && last !== undefined && (
        <p class="section">
          <a class="button button--second" href={site.links.year(last + 1)}>
            {words.begin(formatFiscalYear(last + 1))}
          </a>
        </p>
      )}
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
  const policies = [...new Set(years.flatMap((year) => year.policies.map(({ policy }) => policy)))]
    .filter((policy) => policy > 0)
    .sort((a, b) => a - b);
  return (
    <table class="table table--index table--cards">
      <caption class="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.policy}</th>
          {years.map((year) => (
            <th scope="col" class="money">
              <a href={site.links.year(year.fiscalYear)}>{formatFiscalYear(year.fiscalYear)}</a>
              <span class="unit">{isPaperYear(year) ? words.noCost : shared.thousandYen}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {policies.map((policy) => (
          <tr>
            <th scope="row" class="name">
              {policyLabel(policy, site.policyName(policy).short)}
            </th>
            {years.map((year) => (
              <PolicyCell
                site={site}
                year={year}
                policy={policy}
                isWhole={year.policies.filter(({ policy: each }) => each > 0).length === policies.length}
              />
            ))}
          </tr>
        ))}
        <UnlistedRow site={site} years={years} />
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
  if (isPaperYear(year)) return <td class="money is-empty" />;
  if (total === undefined) {
    return (
      <td class="money is-empty">
        <span class="small">{words.notHeld}</span>
      </td>
    );
  }
  return (
    <td class="money" data-head={inThousands(formatFiscalYear(year.fiscalYear))}>
      <a href={site.links.policy(year.fiscalYear, policy)}>{amount(total.cost) || shared.notStated}</a>
      {isWhole && <Bar part={total.cost ?? 0} whole={year.grandTotal.cost ?? 0} />}
    </td>
  );
}

/** Programs whose document names no policy: how many there are, for their costs are not stated. */
function UnlistedRow({ site, years }: { site: Site; years: YearSummary[] }) {
  const counts = years.map(({ policies }) => policies.find(({ policy }) => policy === 0)?.programs ?? 0);
  if (counts.every((count) => count === 0)) return null;
  return (
    <tr>
      <th scope="row" class="name">
        {site.policyName(0).short}
      </th>
      {years.map(({ fiscalYear }, i) =>
        counts[i] === 0 ? (
          <td class="money is-empty" />
        ) : (
          <td class="money" data-head={formatFiscalYear(fiscalYear)}>
            <a href={site.links.policy(fiscalYear, 0)}>{words.programCount(counts[i]!)}</a>
          </td>
        ),
      )}
    </tr>
  );
}

function YearsFoot({ years }: { years: YearSummary[] }) {
  const all = Math.max(...years.map((year) => policiesHeld(year).length));
  const rows: { head: string; hint?: string; cell: (year: YearSummary) => Child; isTotal?: boolean }[] = [
    { head: words.total, cell: (year) => amount(year.grandTotal.cost), isTotal: true },
    { head: words.held, cell: (year) => heldText(policiesHeld(year), all) },
    { head: words.programs, cell: (year) => year.programs },
    { head: words.newPrograms, cell: (year) => (isPaperYear(year) ? shared.notStated : year.newPrograms) },
    { head: words.ended, hint: words.endedHint, cell: endedText },
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
            <FootCell year={year} text={cell(year)} isTotal={isTotal ?? false} />
          ))}
        </tr>
      ))}
    </tfoot>
  );
}

function FootCell({ year, text, isTotal }: { year: YearSummary; text: Child; isTotal: boolean }) {
  const isFigure = text !== '' && text !== shared.notStated;
  const head = formatFiscalYear(year.fiscalYear);
  return (
    <td
      class={isTotal && isFigure ? 'money heroic' : 'money'}
      data-head={isTotal && isFigure ? inThousands(head) : head}
    >
      {isFigure ? text : <span class="small quiet">{shared.notStated}</span>}
    </td>
  );
}

/** Papers of the council tell of single programs: what they leave out has not ended. */
function endedText(year: YearSummary): Child {
  if (isPaperYear(year)) return <span class="small quiet">{words.notCompared}</span>;
  return year.endedPrograms ?? <span class="small quiet">{words.firstYear}</span>;
}

const policiesHeld = ({ policies }: YearSummary) =>
  policies.map(({ policy }) => policy).filter((policy) => policy > 0);

/** ①–⑧ when all are held, else each by its mark. */
function heldText(policies: number[], all: number): string {
  const isWhole = policies.length === all && policies.length > 2;
  if (isWhole) return `${circled(Math.min(...policies))}–${circled(Math.max(...policies))}`;
  return policies.map(circled).join('');
}
