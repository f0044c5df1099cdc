import type { DivisionBrief } from '../../../ledger/index.ts';
import { shortEra } from '../../../values/index.ts';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { Site } from '../../site.ts';
import { words } from './words.ts';

interface DivisionsPageProps {
  site: Site;
  divisions: DivisionBrief[];
  csv: string;
}

export function DivisionsPage({ site, divisions, csv }: DivisionsPageProps) {
  return (
    <Layout site={site} title={words.title} kind="list" nav="divisions">
      <PageHead over={site.jurisdictionName} title={words.title} lead={words.lead} csv={csv} />
      <table class="table table--narrow">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.years}</th>
            <th scope="col" class="count">
              {words.programs}
            </th>
          </tr>
        </thead>
        <tbody>
          {divisions.map(({ name, fiscalYears, programs }) => (
            <tr>
              <th scope="row">
                <a href={site.links.division(name)}>{name}</a>
              </th>
              <td class="number">{fiscalYears.map(shortEra).join('、')}</td>
              <td class="count">{programs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Layout>
  );
}
