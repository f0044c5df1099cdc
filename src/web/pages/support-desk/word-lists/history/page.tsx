import type { WordList, WordListVersion } from '../../../../../supports/index.ts';
import { Layout } from '../../../../components/layout.tsx';
import { PageHead } from '../../../../components/page-head.tsx';
import { Pager } from '../../../../components/pager.tsx';
import { momentText } from '../../../../japanese-time.ts';
import type { Site } from '../../../../site.ts';
import { wordsCrumbs, wordsHref } from '../links.ts';
import { WordsNav } from '../nav.tsx';
import { kindWords, words as shared } from '../words.ts';
import { viaWords, words } from './words.ts';

const PAGE_SIZE = 50;

interface HistoryPageProps {
  site: Site;
  list: WordList;
  /** Newest first. */
  versions: readonly WordListVersion[];
  page: number;
  isDone: boolean;
}

/** Every saving of a list, and the way back to each. */
export function WordHistoryPage({ site, list, versions, page, isDone }: HistoryPageProps) {
  const { kind } = list;
  return (
    <Layout
      site={site}
      title={`${shared.history}：${shared.title}`}
      kind="list"
      nav="supports"
      crumbs={wordsCrumbs(kind)}
    >
      {isDone && (
        <p class="done" role="status">
          {words.done}
        </p>
      )}
      <PageHead over={words.which(kindWords[kind])} title={shared.history} lead={words.lead} />
      <WordsNav kind={kind} place="/history" />
      <ol class="timeline">
        {versions.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((each) => (
          <Entry list={list} version={each} />
        ))}
        <Shipped list={list} />
      </ol>
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        total={versions.length}
        href={(to) => wordsHref(kind, '/history', { page: to })}
      />
    </Layout>
  );
}

function Entry({ list, version }: { list: WordList; version: WordListVersion }) {
  const { added, changed, gone, name, rowCount, via } = version;
  const number = version.version;
  return (
    <li>
      <span class="timeline__when small">{momentText(version.at)}</span>
      <div>
        <p>
          <strong>{viaWords[via]}</strong>　{name}
          <span class="small quiet">　{words.version(number)}</span>
        </p>
        <p class="small">
          {[words.counts(added, changed, gone), words.rowCount(rowCount)]
            .filter((text) => text !== '')
            .join('。')}
        </p>
        {number === list.version ? (
          <p class="small quiet">{words.now}</p>
        ) : (
          <p class="small">
            <a href={wordsHref(list.kind, `/history/${number}`)} aria-label={words.backTo(number)}>
              {words.back}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}

const Shipped = ({ list: { kind, isShipped } }: { list: WordList }) => (
  <li>
    <span class="timeline__when small" />
    <div>
      <p>
        <strong>{words.shipped}</strong>
      </p>
      <p class="small">{words.shippedLead}</p>
      {isShipped ? (
        <p class="small quiet">{words.now}</p>
      ) : (
        <p class="small">
          <a href={wordsHref(kind, '/history/0')}>{words.backToShipped}</a>
        </p>
      )}
    </div>
  </li>
);
