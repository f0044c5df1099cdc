import { kindWords, type Organisation } from '../../../organisations/index.ts';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Pager } from '../../components/pager.tsx';
import type { Site } from '../../site.ts';
import { type AskedOrganisations, addressOf, PAGE_SIZE } from './asked.ts';
import { dayText } from './days.ts';
import { OrganisationTree } from './tree.tsx';
import { VIEWS, type View, words } from './words.ts';

export interface OrganisationsPageProps {
  site: Site;
  asked: AskedOrganisations;
  found: readonly Organisation[];
  counts: ReadonlyMap<View, number>;
  csv: string;
}

/** Organisations of a kind on a day: the prefectural office as a tree, others as lists. */
export function OrganisationsPage({ site, asked, found, counts, csv }: OrganisationsPageProps) {
  const isEmpty = [...counts.values()].every((count) => count === 0) && asked.isToday;
  const isTree = asked.view === 'office' && asked.text === '';
  return (
    <Layout site={site} title={words.title} kind="index" nav="organisations">
      <PageHead
        over={site.jurisdictionName}
        title={words.title}
        lead={isEmpty ? words.emptyLead : words.lead}
        csv={csv}
      />
      {site.may('organisation.change') && <Actions site={site} />}
      <Views site={site} asked={asked} counts={counts} />
      <Filters site={site} asked={asked} />
      <section>
        <h2>
          {words.asOf(dayText(asked.day))}
          <span class="number quiet">　{words.count(found.length)}</span>
        </h2>
        {found.length === 0 && <p>{words.nothing}</p>}
        {isTree ? (
          <OrganisationTree site={site} organisations={found} />
        ) : (
          <List {...{ site, asked, found }} />
        )}
      </section>
    </Layout>
  );
}

const Actions = ({ site }: { site: Site }) => (
  <p class="buttons">
    <a class="button button--second button--small" href={site.links.at('/organisations/new')}>
      {words.create}
    </a>
    <a class="button button--second button--small" href={site.links.at('/organisations/import')}>
      {words.import}
    </a>
  </p>
);

function Views({ site, asked, counts }: Pick<OrganisationsPageProps, 'site' | 'asked' | 'counts'>) {
  return (
    <nav class="section" aria-label={words.views}>
      <ul class="tally">
        {VIEWS.map((view) => (
          <li>
            <a
              href={site.links.at('/organisations', addressOf({ ...asked, view, text: '' }))}
              aria-current={view === asked.view ? 'true' : undefined}
            >
              {words.view[view]}
            </a>
            <span class="number quiet">　{counts.get(view)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Filters({ site, asked }: Pick<OrganisationsPageProps, 'site' | 'asked'>) {
  const { view, day, isToday, text } = asked;
  return (
    <form class="filters" method="get" action={site.links.at('/organisations')} aria-label={words.filters}>
      {view !== 'office' && <input type="hidden" name="view" value={view} />}
      <p>
        <label for="filter-day">{words.day}</label>
        <input type="date" id="filter-day" name="day" value={day} />
      </p>
      <p>
        <label for="filter-q">{words.search}</label>
        <input type="search" id="filter-q" name="q" value={text} maxlength={100} />
      </p>
      <p>
        <button class="button button--second button--small" type="submit">
          {words.show}
        </button>
      </p>
      {(text !== '' || !isToday) && (
        <p class="filters__clear">
          <a href={site.links.at('/organisations', addressOf({ ...asked, isToday: true, text: '' }))}>
            {words.clear}
          </a>
        </p>
      )}
    </form>
  );
}

function List({ site, asked, found }: Pick<OrganisationsPageProps, 'site' | 'asked' | 'found'>) {
  if (found.length === 0) return null;
  const shown = found.slice((asked.page - 1) * PAGE_SIZE, asked.page * PAGE_SIZE);
  const isOffice = asked.view === 'office';
  const hasCodes = found.some(({ code }) => code !== null);
  const hasAreas = found.some(({ area }) => area !== null);
  return (
    <>
      <table class="table table--narrow">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {isOffice && <th scope="col">{words.kind}</th>}
            {hasCodes && <th scope="col">{words.code}</th>}
            {hasAreas && <th scope="col">{words.area}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, kana, kind, code, area }) => (
            <tr>
              <th scope="row">
                <a href={site.links.at(`/organisations/${id}`)}>{name}</a>
                {kana !== null && <span class="small quiet">　{kana}</span>}
              </th>
              {isOffice && <td>{kindWords[kind]}</td>}
              {hasCodes && <td class="number">{code}</td>}
              {hasAreas && <td>{area}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <Pager
        page={asked.page}
        pageSize={PAGE_SIZE}
        total={found.length}
        href={(page) => site.links.at('/organisations', { ...addressOf(asked), page })}
      />
    </>
  );
}
