import type { Ask, Found, FoundSupport } from '../../../supports/index.ts';
import { SupportItem } from '../../portal/support-item.tsx';
import { queryOf } from './query.ts';
import type { ResultsPageProps, Shown } from './results-page-props.ts';
import { words } from './words.ts';

const text = words.results;
const PAGE_SIZE = 20;

/** The lists in the order in which they stand on the page. */
export const SHOWN: readonly Shown[] = ['fits', 'near', 'excluded'];

/** Which of them the address wants alone; `fits`: all on one page. */
export const shownIn = (query: URLSearchParams): Shown =>
  SHOWN.find((each) => each === query.get('show')) ?? 'fits';

export const listsOf = ({ results, excluded }: Found): Record<Shown, readonly FoundSupport[]> => ({
  fits: results.filter(({ match }) => match.status !== 'near'),
  near: results.filter(({ match }) => match.status === 'near'),
  excluded,
});

/** @param page from 1 */
export const pageIn = (list: readonly FoundSupport[], page: number): readonly FoundSupport[] =>
  list.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);

export function Items({
  items,
  found,
  today,
  placeName,
}: ResultsPageProps & { items: readonly FoundSupport[] }) {
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

interface ListProps {
  ask: Ask;
  shown: Shown;
  total: number;
}

function addressOf({ ask, shown }: ListProps, page: number): string {
  const query = queryOf(ask);
  if (shown !== 'fits') query.set('show', shown);
  if (page > 1) query.set('page', String(page));
  return `/find/results?${query}`;
}

export function Paging({ page, ...list }: ListProps & { page: number }) {
  const { total } = list;
  const last = Math.ceil(total / PAGE_SIZE);
  if (last <= 1) return null;
  return (
    <nav class="pager" aria-label={text.pages}>
      <span>{page > 1 && <a href={addressOf(list, page - 1)}>‹ {text.previous}</a>}</span>
      <span class="number">
        {text.range((page - 1) * PAGE_SIZE + 1, Math.min(total, page * PAGE_SIZE), total)}
      </span>
      <span>{page < last && <a href={addressOf(list, page + 1)}>{text.next} ›</a>}</span>
    </nav>
  );
}

/** Leads to the whole list where the page shows only its beginning. */
export const More = (list: ListProps) =>
  list.total <= PAGE_SIZE ? null : (
    <p>
      <a href={addressOf(list, 1)}>{text.more(list.total)}</a>
    </p>
  );
