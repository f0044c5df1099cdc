import { type FoundSupport, PURPOSES } from '../../../supports/index.ts';
import { PortalLayout } from '../../portal/layout.tsx';
import { SupportItem } from '../../portal/support-item.tsx';
import { Filters } from './filters.tsx';
import { queryOf } from './query.ts';
import type { ResultsPageProps } from './results-page-props.ts';
import { filterWords, profileWords } from './told.ts';
import { words } from './words.ts';

const text = words.results;

export const PAGE_SIZE = 20;

/** What the firm may get, what is nearly so, and why not the rest. */
export function ResultsPage(props: ResultsPageProps) {
  const { site, ask, found, page, settles } = props;
  const isAsked = ask.text !== undefined || Object.keys(ask.profile ?? {}).length > 0;
  const query = queryOf(ask);
  const title = isAsked || filterWords(ask).length > 0 ? text.title : text.allTitle;
  const near = found.results.filter(({ match }) => match.status === 'near');
  const fits = found.results.filter(({ match }) => match.status !== 'near');
  return (
    <PortalLayout {...{ site, title }} description={text.description} feed={`/find/feed.atom?${query}`}>
      <h1>{title}</h1>
      <Told {...props} />
      <p class="tally" role="status">
        <span>
          {text.tally.fits} <b>{fits.length.toLocaleString('ja-JP')}</b>件
        </span>
        <span>
          {text.tally.near} <b>{near.length.toLocaleString('ja-JP')}</b>件
        </span>
        <span>
          {text.tally.excluded} <b>{found.excluded.length.toLocaleString('ja-JP')}</b>件
        </span>
      </p>
      {settles > 0 && (
        <p class="told">
          {text.askNext(settles)} <a href={`/find/questions?${query}`}>{text.askGo}</a>
        </p>
      )}
      <Filters {...props} />
      {found.results.length === 0 && <Nothing />}
      {fits.length > 0 && <h2 class="visually-hidden">{text.tally.fits}</h2>}
      <Items {...props} items={fits.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)} />
      <Paging {...{ page, query }} total={fits.length} />
      {near.length > 0 && page === 1 && (
        <section>
          <h2>{text.nearTitle}</h2>
          <p>{text.nearLead}</p>
          <Items {...props} items={near.slice(0, PAGE_SIZE)} />
        </section>
      )}
      {found.excluded.length > 0 && page === 1 && (
        <details class="fold group" id="excluded">
          <summary>{text.excludedTitle(found.excluded.length)}</summary>
          <p>{text.excludedLead}</p>
          <Items {...props} items={found.excluded.slice(0, PAGE_SIZE)} />
        </details>
      )}
      <Ways query={query} />
    </PortalLayout>
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

function Items({ items, found, today, placeName }: ResultsPageProps & { items: readonly FoundSupport[] }) {
  const said = queryOf({ profile: found.understood.profile });
  const behind = said.size === 0 ? '' : `?${said}`;
  return (
    <ul class="items">
      {items.map((each) => (
        <SupportItem found={each} href={`/supports/${each.support.id}${behind}`} {...{ today, placeName }} />
      ))}
    </ul>
  );
}

function Paging({ page, query, total }: { page: number; query: URLSearchParams; total: number }) {
  const last = Math.ceil(total / PAGE_SIZE);
  if (last <= 1) return null;
  const href = (to: number) => `/find/results?${new URLSearchParams([...query, ['page', String(to)]])}`;
  return (
    <nav class="pager" aria-label={text.pages}>
      <span>{page > 1 && <a href={href(page - 1)}>‹ {text.previous}</a>}</span>
      <span class="number">
        {text.range((page - 1) * PAGE_SIZE + 1, Math.min(total, page * PAGE_SIZE), total)}
      </span>
      <span>{page < last && <a href={href(page + 1)}>{text.next} ›</a>}</span>
    </nav>
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
