import type { TextVersion } from '../../../../ledger/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { ErrorSummary } from '../../../components/error-summary.tsx';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { crumbsTo } from '../reading/report-page.tsx';
import { Differences, History } from './history.tsx';
import { Preview } from './preview.tsx';
import { TextForm } from './text-form.tsx';
import type { TextPageProps } from './text-page-props.ts';
import { TextState, textTitle } from './texts-page.tsx';
import { words } from './words.ts';

/** One text: how it stands, the form to write it, how it will be printed, and every earlier version. */
export function TextPage(props: TextPageProps) {
  const { site, fiscalYear, text, errors = [], conflict, sent, isPreview, isSaved } = props;
  const title = textTitle(text);
  const report = { text: words.report, href: site.links.report(fiscalYear) };
  const texts = { text: words.title, href: site.links.report(fiscalYear, '/texts') };
  return (
    <Layout
      site={site}
      title={errors.length === 0 ? title : `${words.errorTitle}：${title}`}
      kind="task"
      nav="years"
      crumbs={[...crumbsTo(site, fiscalYear), report, texts]}
    >
      <div class="task">
        <ErrorSummary title={words.errorTitle} errors={errors} />
        {conflict !== undefined && <Conflict theirs={conflict} yours={sent?.body.paragraphs ?? []} />}
        {isSaved === true && (
          <div class="done" role="status">
            <p>{words.saved(text.version)}</p>
            <p class="small">{words.savedNext}</p>
          </div>
        )}
        <PageHead over={formatFiscalYear(fiscalYear)} title={title} />
        <p>
          <TextState text={text} />
        </p>
        {text.state === 'document' && <p class="hint">{words.documentWhat}</p>}
        {isPreview === true && sent !== undefined && (
          <Preview site={site} body={sent.body} usual={text.heading} />
        )}
        <TextForm {...props} />
      </div>
      <History versions={props.versions} />
    </Layout>
  );
}

function Conflict({ theirs, yours }: { theirs: TextVersion; yours: readonly string[] }) {
  return (
    <div class="error-summary" role="alert">
      <h2>{words.conflictTitle}</h2>
      <p>{words.conflict(theirs.author, theirs.version)}</p>
      <h3>{words.theirs}</h3>
      <Differences
        before={theirs.paragraphs}
        after={yours}
        heads={{ added: words.yours, removed: words.onlyTheirs }}
      />
    </div>
  );
}
