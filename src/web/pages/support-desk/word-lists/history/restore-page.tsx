import { changesNothing, type WordListKind } from '../../../../../supports/index.ts';
import { ErrorSummary, type FieldError } from '../../../../components/error-summary.tsx';
import { Layout } from '../../../../components/layout.tsx';
import { PageHead } from '../../../../components/page-head.tsx';
import type { Site } from '../../../../site.ts';
import type { WordRestoring } from '../../../../word-services.ts';
import { ChangeCounts, Changes } from '../changes.tsx';
import { wordsCrumbs, wordsHref } from '../links.ts';
import { kindWords, words as shared } from '../words.ts';
import { words } from './words.ts';

interface RestorePageProps {
  site: Site;
  kind: WordListKind;
  version: number;
  restoring: WordRestoring;
  errors?: readonly FieldError[];
}

/** What going back does to a list, before it is done. */
export function WordRestorePage({ site, kind, version, restoring, errors = [] }: RestorePageProps) {
  const { changes, rowCount, isShipped, base } = restoring;
  const title = words.restoreTitle(isShipped ? words.shipped : words.version(version));
  const isNothing = changesNothing(changes);
  return (
    <Layout
      site={site}
      title={errors.length > 0 ? `${words.errorTitle}：${title}` : title}
      kind="list"
      nav="supports"
      crumbs={[...wordsCrumbs(kind), { text: shared.history, href: wordsHref(kind, '/history') }]}
    >
      <ErrorSummary title={words.errorTitle} errors={errors} />
      <PageHead over={words.which(kindWords[kind])} title={title} lead={words.rowCount(rowCount)} />
      {isNothing ? <p>{words.same}</p> : <ChangeCounts changes={changes} />}
      {(!isNothing || isShipped) && (
        <form method="post" action={wordsHref(kind, `/history/${version}`)} class="words-yes">
          <input type="hidden" name="base" value={String(base)} />
          <p class="buttons">
            <button class="button" type="submit">
              {words.restore}
            </button>
            <a href={wordsHref(kind, '/history')}>{words.leave}</a>
          </p>
        </form>
      )}
      {!isNothing && <Changes kind={kind} changes={changes} />}
    </Layout>
  );
}
