import { PURPOSES } from '../../../supports/index.ts';
import { PortalLayout } from '../../portal/layout.tsx';
import { Filters } from './filters.tsx';
import { Items, listsOf, More, Paging, pageIn, SHOWN } from './lists.tsx';
import { queryOf } from './query.ts';
import type { ResultsPageProps } from './results-page-props.ts';
import { filterWords, profileWords } from './told.ts';
import { words } from './words.ts';

const text = words.results;

/** What the firm may get, what is nearly so, and why not the rest; or one of the three alone, with all its pages. */
export function ResultsPage(props: ResultsPageProps) {
  const { site, ask, found, settles, shown } = props;
  const isAsked = ask.text !== undefined || Object.keys(ask.profile ?? {}).length > 0;
  const query = queryOf(ask);
  const title = isAsked || filterWords(ask).length > 0 ? text.title : text.allTitle;
  const lists = listsOf(found);
  return (
    <PortalLayout {...{ site, title }} description={text.description} feed={`/find/feed.atom?${query}`}>
      <h1>{title}</h1>
      <Told {...props} />
      <p class="tally" role="status">
        {SHOWN.map((each) => (
          <span>
            {text.tally[each]} <b>{lists[each].length.toLocaleString('ja-JP')}</b>件
          </span>
        ))}
      </p>
      {settles > 0 && (
        <p class="told">
          {text.askNext(settles)} <a href={`/find/questions?${query}`}>{text.askGo}</a>
        </p>
      )}
      <Filters {...props} />
      {shown === 'fits' ? <Lists {...props} lists={lists} /> : <OneList {...props} lists={lists} />}
      <Ways query={query} />
    </PortalLayout>
  );
}

type ListsProps = ResultsPageProps & { lists: ReturnType<typeof listsOf> };

function Lists(props: ListsProps) {
  const { ask, found, page, lists } = props;
  const { fits, near, excluded } = lists;
  const isFirst = page === 1;
  return (
    <>
      {found.results.length === 0 && <Nothing />}
      {fits.length > 0 && <h2 class="visually-hidden">{text.tally.fits}</h2>}
      <Items {...props} items={pageIn(fits, page)} />
      <Paging {...{ ask, page, shown: 'fits', total: fits.length }} />
      {near.length > 0 && isFirst && (
        <section>
          <h2>{text.nearTitle}</h2>
          <p>{text.nearLead}</p>
          <Items {...props} items={pageIn(near, 1)} />
          <More {...{ ask, shown: 'near', total: near.length }} />
        </section>
      )}
      {excluded.length > 0 && isFirst && (
        <details class="fold group" id="excluded">
          <summary>{text.excludedTitle(excluded.length)}</summary>
          <p>{text.excludedLead}</p>
          <Items {...props} items={pageIn(excluded, 1)} />
          <More {...{ ask, shown: 'excluded', total: excluded.length }} />
        </details>
      )}
    </>
  );
}

/** 惜しい or 対象外 alone: nothing is left out, however many there are. */
function OneList(props: ListsProps) {
  const { ask, page, shown, lists } = props;
  const list = lists[shown];
  const isNear = shown === 'near';
  return (
    <section class="group">
      <p>
        <a href={`/find/results?${queryOf(ask)}`}>‹ {text.backToAll}</a>
      </p>
      <h2>{isNear ? text.nearTitle : text.excludedTitle(list.length)}</h2>
      <p>{isNear ? text.nearLead : text.excludedLead}</p>
      <Items {...props} items={pageIn(list, page)} />
      <Paging {...{ ask, page, shown, total: list.length }} />
    </section>
  );
}

const Nothing = () => (
  <>
    <p>
      <strong>{text.none}</strong>
    </p>
    <p>{text.noneNext}</p>
  </>
);

function Told({ ask, found, placeName }: ResultsPageProps) {
  const { profile, purposes } = found.understood;
  const facts = new Set([
    ...(ask.text === undefined ? [] : [`「${ask.text}」`]),
    ...profileWords(profile, placeName),
    ...purposes.map((each) => PURPOSES[each]),
    ...filterWords(ask),
  ]);
  if (facts.size === 0) return null;
  return (
    <div class="told">
      <p>{text.told}</p>
      <ul>
        {[...facts].map((fact) => (
          <li>{fact}</li>
        ))}
      </ul>
    </div>
  );
}

/** What one can do with a list. */
function Ways({ query }: { query: URLSearchParams }) {
  return (
    <div class="ways no-print">
      <a href={`/alerts/new?${query}`}>{text.alert}</a>
      <a href={`/find/results?${query}`} data-share={text.copied} title={text.shareHint}>
        {text.share}
      </a>
      <a href={`/find/feed.atom?${query}`}>{text.feed}</a>
    </div>
  );
}
