import type { DivisionView } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { amount, circled, inThousands } from '../../figures.ts';
import type { OrganisationView } from '../../house-services.ts';
import type { Site } from '../../site.ts';
import { words as sharedWords } from '../../words.ts';
import { DivisionRecord } from './record.tsx';
import { words } from './words.ts';

interface DivisionPageProps {
  site: Site;
  division: DivisionView;
  /** Only the staff sees it. */
  record: OrganisationView | null;
  csv: string;
}

export function DivisionPage({ site, division, record, csv }: DivisionPageProps) {
  const crumbs = [{ text: words.title, href: site.links.at('/divisions') }];
  return (
    <Layout site={site} title={division.name} kind="subject" nav="divisions" crumbs={crumbs}>
      <PageHead over={words.over} title={division.name} csv={csv} />
      <Names site={site} division={division} />
      {division.years.length === 0 && <p>{words.nothing}</p>}
      {division.years.map((year) => (
        <YearSection site={site} own={division.name} year={year} />
      ))}
      {record !== null && <DivisionRecord site={site} record={record} />}
    </Layout>
  );
}

function Names({ site, division }: { site: Site; division: DivisionView }) {
  const { predecessors, successors } = division;
  if (predecessors.length + successors.length === 0) return null;
  const list = (names: string[]) =>
    names.map((name, i) => (
      <>
        {i > 0 && '、'}
        <a href={site.links.division(name)}>{name}</a>
      </>
    ));
  return (
    <dl class="facts facts--narrow">
      {predecessors.length > 0 && (
        <>
          <dt>{words.before}</dt>
          <dd>{list(predecessors)}</dd>
        </>
      )}
      {successors.length > 0 && (
        <>
          <dt>{words.after}</dt>
          <dd>{list(successors)}</dd>
        </>
      )}
    </dl>
  );
}

function YearSection({ site, own, year }: { site: Site; own: string; year: DivisionView['years'][number] }) {
  return (
    <section class="section">
      <h2>{words.yearTitle(formatFiscalYear(year.fiscalYear), year.programs.length)}</h2>
      <table class="table table--cards">
        <thead>
          <tr>
            <th scope="col">{words.program}</th>
            <th scope="col">{words.policy}</th>
            <th scope="col" class="flag">
              {words.isNew}
            </th>
            <th scope="col" class="money">
              {words.cost}
              <span class="unit">{sharedWords.thousandYen}</span>
            </th>
            <th scope="col">{words.shared}</th>
          </tr>
        </thead>
        <tbody>
          {year.programs.map((program) => (
            <ProgramRow site={site} own={own} program={program} />
          ))}
        </tbody>
      </table>
      {year.programs.some(({ cost }) => cost !== null) && <p class="proof">{words.sum(amount(year.cost))}</p>}
    </section>
  );
}

interface ProgramRowProps {
  site: Site;
  own: string;
  program: DivisionView['years'][number]['programs'][number];
}

function ProgramRow({ site, own, program }: ProgramRowProps) {
  const others = program.divisions.filter((name) => name !== own);
  return (
    <tr>
      <th scope="row" class="name">
        <a href={site.links.program(program.programId)}>{program.name}</a>
      </th>
      <td data-head={words.policy}>
        {program.policies.map(circled).join('') || <span class="small quiet">{sharedWords.notStated}</span>}
      </td>
      <td class={program.isNew ? 'flag' : 'flag is-empty'} data-head={words.isNew}>
        {program.isNew ? '○' : ''}
      </td>
      <td class="money" data-head={inThousands(words.cost)}>
        {amount(program.cost) || <span class="small quiet">{sharedWords.notStated}</span>}
      </td>
      <td class={others.length === 0 ? 'is-empty' : undefined} data-head={words.shared}>
        {others.join('、')}
      </td>
    </tr>
  );
}
