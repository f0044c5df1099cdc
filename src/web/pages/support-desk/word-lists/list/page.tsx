import type { WordList, WordListVersion } from '../../../../../supports/index.ts';
import { mentionsIn } from '../../../../../supports/index.ts';
import { ErrorSummary, type FieldError } from '../../../../components/error-summary.tsx';
import { Layout } from '../../../../components/layout.tsx';
import { PageHead } from '../../../../components/page-head.tsx';
import { Pager } from '../../../../components/pager.tsx';
import { momentText } from '../../../../japanese-time.ts';
import type { Site } from '../../../../site.ts';
import { deskCrumb } from '../../links.ts';
import { wordsHref } from '../links.ts';
import { WordsNav } from '../nav.tsx';
import { words as shared } from '../words.ts';
import type { TypedWord } from './typed.ts';
import { WordForm } from './word-form.tsx';
import { WordTable } from './word-table.tsx';
import { kindHints, words } from './words.ts';

const PAGE_SIZE = 100;

interface WordListPageProps {
  site: Site;
  list: WordList;
  /** The newest one. */
  newest: WordListVersion | undefined;
  asked: { text: string; page: number };
  typed: TypedWord;
  /** The form is in sight. */
  isOpen: boolean;
  done?: string | undefined;
  errors?: readonly FieldError[];
}

/** The words of a list, with the form for one of them. */
export function WordListPage(props: WordListPageProps) {
  const { site, list, newest, asked, typed, isOpen, done, errors = [] } = props;
  const { kind, version } = list;
  const found = list.rows.filter((row) => mentionsIn(row, asked.text));
  const shown = found.slice((asked.page - 1) * PAGE_SIZE, asked.page * PAGE_SIZE);
  return (
    <Layout
      site={site}
      title={errors.length > 0 ? `${words.errorTitle}：${shared.title}` : shared.title}
      kind="list"
      nav="supports"
      crumbs={[deskCrumb()]}
    >
      <ErrorSummary title={words.errorTitle} errors={errors} />
      {errors.length === 0 && <Done kind={done} text={asked.text} />}
      <PageHead title={shared.title} lead={words.lead} take={{ href: csvOf(kind), text: words.csv }} />
      <WordsNav kind={kind} place="" />
      <p class="prose">{kindHints[kind]}</p>
      <p class="words-standing small quiet">{standingOf(list, newest)}</p>
      <WordForm typed={typed} version={version} isOpen={isOpen} isWrong={errors.length > 0} />
      <Search kind={kind} text={asked.text} />
      <p class="quiet number">{words.count(found.length)}</p>
      {found.length === 0 ? <p>{words.nothing}</p> : <WordTable kind={kind} rows={shown} />}
      <Pager
        page={asked.page}
        pageSize={PAGE_SIZE}
        total={found.length}
        href={(page) => wordsHref(kind, '', { q: asked.text, page })}
      />
    </Layout>
  );
}

const csvOf = (kind: WordList['kind']): string => wordsHref(kind, '.csv');

function standingOf({ isShipped }: WordList, newest: WordListVersion | undefined): string {
  if (newest === undefined) return words.shipped;
  return isShipped ? words.shippedAgain : words.edited(momentText(newest.at), newest.name, newest.version);
}

function Done({ kind, text }: { kind: string | undefined; text: string }) {
  if (kind === undefined || !Object.hasOwn(words.done, kind)) return null;
  return (
    <p class="done" role="status">
      {words.done[kind as keyof typeof words.done]}
      {text !== '' && (
        <>
          {' '}
          <a href={wordsHref('terms', '/try', { say: text })}>{words.tryIt}</a>
        </>
      )}
    </p>
  );
}

const Search = ({ kind, text }: { kind: WordList['kind']; text: string }) => (
  <form method="get" action={wordsHref('terms')} class="filters" aria-label={words.filters}>
    {kind !== 'terms' && <input type="hidden" name="list" value={kind} />}
    <p>
      <label for="q">{words.find}</label>
      <input type="search" id="q" name="q" value={text} maxlength={100} />
    </p>
    <p>
      <button class="button button--second button--small" type="submit">
        {words.show}
      </button>
    </p>
    {text !== '' && (
      <p class="filters__clear">
        <a href={wordsHref(kind)}>{words.clear}</a>
      </p>
    )}
  </form>
);
