import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { Pager } from '../../../components/pager.tsx';
import { deskHref } from '../links.ts';
import { type AskedSupports, addressOf, PAGE_SIZE, rowsAsked } from './asked.ts';
import { Filters } from './filters.tsx';
import type { DeskPageProps } from './props.ts';
import { SupportTable } from './table.tsx';
import { askedStateWords, concernWords, words } from './words.ts';

/** The supports that one keeps, or all of them: how they stand, what there is to do. */
export function DeskPage(props: DeskPageProps) {
  const { site, asked, rows, isAll, belongs, today, csv } = props;
  const found = rowsAsked(rows, asked);
  const shown = found.slice((asked.page - 1) * PAGE_SIZE, asked.page * PAGE_SIZE);
  return (
    <Layout site={site} title={words.title} kind="list" nav="supports">
      <PageHead title={words.title} lead={isAll ? words.leadAll : words.leadOwn} csv={csv} />
      {!belongs && <p class="notice">{words.noOrganisation}</p>}
      <Actions site={site} belongs={belongs} />
      <Views rows={rows} asked={asked} />
      {rows.length > 0 && <Filters rows={rows} asked={asked} isAll={isAll} />}
      <p class="quiet number">{words.count(found.length)}</p>
      {found.length === 0 ? (
        <p>{rows.length === 0 && belongs ? words.empty : words.nothing}</p>
      ) : (
        <SupportTable site={site} rows={shown} isAll={isAll} today={today} />
      )}
      <Pager
        page={asked.page}
        pageSize={PAGE_SIZE}
        total={found.length}
        href={(page) => deskHref('', { ...addressOf(asked), page })}
      />
    </Layout>
  );
}

function Actions({ site, belongs }: Pick<DeskPageProps, 'site' | 'belongs'>) {
  const mayCreate = site.may('support.create') && belongs;
  if (!mayCreate && !site.may('support.import') && !site.may('support.words')) return null;
  return (
    <p class="buttons">
      {mayCreate && (
        <a class="button button--small" href={deskHref('/new')}>
          {words.create}
        </a>
      )}
      {site.may('support.import') && (
        <a class="button button--second button--small" href={deskHref('/import')}>
          {words.import}
        </a>
      )}
      {site.may('support.words') && (
        <a class="button button--second button--small" href={deskHref('/words')}>
          {words.searchWords}
        </a>
      )}
    </p>
  );
}

const NOTHING = { text: '', state: undefined, opening: undefined, concern: undefined, owner: undefined };

/** What waits for somebody, with how many there are of each. */
function Views({ rows, asked }: Pick<DeskPageProps, 'rows' | 'asked'>) {
  const views = [
    { title: words.all, ask: NOTHING },
    { title: askedStateWords.submitted, ask: { ...NOTHING, state: 'submitted' as const } },
    { title: askedStateWords.draft, ask: { ...NOTHING, state: 'draft' as const } },
    { title: concernWords.unconfirmed, ask: { ...NOTHING, concern: 'unconfirmed' as const } },
  ];
  const key = (ask: typeof NOTHING | Omit<AskedSupports, 'page'>) => deskHref('', addressOf(ask));
  return (
    <nav class="section" aria-label={words.views}>
      <ul class="tally">
        {views.map(({ title, ask }) => (
          <li>
            <a href={key(ask)} aria-current={key(ask) === key(asked) ? 'true' : undefined}>
              {title}
            </a>
            <span class="number quiet">　{rowsAsked(rows, ask).length}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
