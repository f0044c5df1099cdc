import type { Comparison } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import { Bar } from '../../components/bar.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { amount, inThousands } from '../../figures.ts';
import type { Site } from '../../site.ts';
import { words as shared } from '../../words.ts';
import { words } from './words.ts';

interface ComparePageProps {
  site: Site;
  comparison: Comparison;
  held: number[];
  csv: string;
}

/** The same year in every jurisdiction held. */
export function ComparePage({ site, comparison, held, csv }: ComparePageProps) {
  const { jurisdictions, fiscalYear } = comparison;
  return (
    <Layout site={site} title={words.title} kind="index" nav="compare">
      <PageHead
        over={fiscalYear > 0 ? formatFiscalYear(fiscalYear) : undefined}
        title={words.title}
        lead={words.lead}
        csv={csv}
      />
      <form class="filters" method="get" action="/compare" data-submit-on-change>
        <p>
          <label for="compare-year">{words.year}</label>
          <select id="compare-year" name="year">
            {held.map((year) => (
              <option value={year} selected={year === fiscalYear}>
                {formatFiscalYear(year)}
              </option>
            ))}
          </select>
        </p>
        <p>
          <button class="button button--second button--small" type="submit">
            {words.show}
          </button>
        </p>
      </form>
      {jurisdictions.length < 2 && (
        <p class="section__lead">
          {words.nothing}
          {words.nothingNext} <a href="/check">{words.toCheck}</a>
        </p>
      )}
      {jurisdictions.length > 0 && <ComparisonTable site={site} comparison={comparison} />}
    </Layout>
  );
}

function ComparisonTable({ site, comparison }: { site: Site; comparison: Comparison }) {
  const costs = comparison.jurisdictions.map(({ grandTotal }) => grandTotal.cost ?? 0);
  const most = Math.max(...costs);
  const base = new Map(
    site.jurisdictions.map((each) => [
      each.jurisdiction,
      each.isHome ? '' : `/jurisdictions/${each.jurisdiction}`,
    ]),
  );
  const notStated = <span class="small quiet">{shared.notStated}</span>;
  return (
    <table class="table table--index table--cards">
      <thead>
        <tr>
          <th scope="col">{words.jurisdiction}</th>
          <th scope="col" class="count">
            {words.programs}
          </th>
          <th scope="col" class="count">
            {words.newPrograms}
          </th>
          <th scope="col" class="money">
            {words.cost}
            <span class="unit">{shared.thousandYen}</span>
          </th>
          <th scope="col" class="money">
            {words.perProgram}
            <span class="unit">{shared.thousandYen}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {comparison.jurisdictions.map(({ jurisdiction, name, programs, newPrograms, grandTotal }) => (
          <tr>
            <th scope="row" class="name">
              <a href={`${base.get(jurisdiction) ?? ''}/years/${comparison.fiscalYear}`}>{name}</a>
            </th>
            <td class="count" data-head={words.programs}>
              {programs}
            </td>
            <td class="count" data-head={words.newPrograms}>
              {newPrograms}
            </td>
            <td class="money" data-head={inThousands(words.cost)}>
              {amount(grandTotal.cost) || notStated}
              {grandTotal.cost !== null && <Bar part={grandTotal.cost} whole={most} />}
            </td>
            <td class="money" data-head={inThousands(words.perProgram)}>
              {programs > 0 && grandTotal.cost !== null
                ? amount(Math.round(grandTotal.cost / programs))
                : notStated}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
