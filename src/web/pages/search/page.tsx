import type { SearchHit, SearchKind, SearchResult, SimilarTitle } from '../../../ledger/index.ts';
import { shortEra } from '../../../values/index.ts';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Pager } from '../../components/pager.tsx';
import type { Site } from '../../site.ts';
import { words as shared } from '../../words.ts';
import { words } from './words.ts';

interface SearchPageProps {
  site: Site;
  text: string;
  kind: SearchKind | undefined;
  result: SearchResult | null;
  /** Names like the words that were found nowhere. */
  similar: SimilarTitle[];
  csv: string | undefined;
}

export function SearchPage({ site, text, kind, result, similar, csv }: SearchPageProps) {
  const title = text === '' ? words.title : words.resultTitle(text);
  return (
    <Layout site={site} title={title} kind="list" nav="search">
      <PageHead
        title={title}
        {...(result === null ? { lead: words.lead } : {})}
        {...(csv === undefined ? {} : { csv })}
      />
      <SearchForm site={site} text={text} />
      {result === null && <Examples site={site} />}
      {result !== null && <Kinds {...{ site, text, kind, result }} />}
      {result !== null && result.total === 0 && <Nothing site={site} text={text} similar={similar} />}
      {result !== null && result.items.length > 0 && (
        <>
          <Hits site={site} hits={result.items} />
          <Pager {...result} href={(page) => site.links.at('/search', { q: text, kind, page })} />
        </>
      )}
    </Layout>
  );
}

function SearchForm({ site, text }: { site: Site; text: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is not yet known to every screen reader
    <form class="search-large" role="search" action={site.links.at('/search')} method="get">
      <input
        type="search"
        name="q"
        value={text}
        aria-label={shared.searchLabel}
        placeholder={shared.searchLabel}
      />
      <button class="button" type="submit">
        {words.button}
      </button>
    </form>
  );
}

function Examples({ site }: { site: Site }) {
  return (
    <p class="search-examples">
      <span class="quiet">{words.examples}</span>
      {words.exampleTexts.map((each) => (
        <>
          <a class="aside" href={site.links.at('/search', { q: each })}>
            {each}
          </a>
        </>
      ))}
    </p>
  );
}

function Kinds({
  site,
  text,
  kind,
  result,
}: {
  site: Site;
  text: string;
  kind: SearchKind | undefined;
  result: SearchResult;
}) {
  const all = Object.values(result.kinds).reduce((a, b) => a + b, 0);
  const entries = Object.entries({ all, ...result.kinds }) as ['all' | SearchKind, number][];
  return (
    <nav aria-label={words.kindsLabel}>
      <ul class="tally search-kinds">
        {entries.map(([each, count]) => (
          <li>
            <a
              href={site.links.at('/search', { q: text, kind: each === 'all' ? undefined : each })}
              aria-current={(kind ?? 'all') === each ? 'true' : undefined}
            >
              {words.kinds[each]}
              <span class="number"> {words.count(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Nothing({ site, text, similar }: Pick<SearchPageProps, 'site' | 'text' | 'similar'>) {
  return (
    <div class="stack">
      <p>{words.nothing(text)}</p>
      {similar.length > 0 && (
        <>
          <p>{words.similar}</p>
          <ul>
            {similar.map((each) => (
              <li>
                <a href={addressOf(site, each)}>{each.title}</a>
              </li>
            ))}
          </ul>
          <p>{words.otherwise}</p>
        </>
      )}
      <ul>
        {words.nothingWays.map((way, i) => (
          <li>{i === 2 ? <a href={site.links.years()}>{way}</a> : way}</li>
        ))}
      </ul>
    </div>
  );
}

function Hits({ site, hits }: { site: Site; hits: SearchHit[] }) {
  return (
    <table class="table table--cards">
      <thead>
        <tr>
          <th scope="col">{words.found}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.context}</th>
          <th scope="col">{words.years}</th>
        </tr>
      </thead>
      <tbody>
        {hits.map((hit) => (
          <tr>
            <th scope="row" class="name">
              <a href={addressOf(site, hit)}>{hit.title}</a>
            </th>
            <td class="nowrap" data-head={words.kind}>
              {words.kinds[hit.kind]}
            </td>
            <td class={hit.context === '' ? 'is-empty' : undefined} data-head={words.context}>
              {hit.context}
            </td>
            <td class="number" data-head={words.years}>
              {hit.fiscalYears.map(shortEra).join('、')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const addressOf = (site: Site, { programId, title }: SimilarTitle) =>
  programId === null ? site.links.division(title) : site.links.program(programId);
