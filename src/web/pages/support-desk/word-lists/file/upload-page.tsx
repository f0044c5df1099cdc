import type { WordListKind } from '../../../../../supports/index.ts';
import { ErrorSummary, type FieldError } from '../../../../components/error-summary.tsx';
import { FileField } from '../../../../components/fields.tsx';
import { Layout } from '../../../../components/layout.tsx';
import { PageHead } from '../../../../components/page-head.tsx';
import type { Site } from '../../../../site.ts';
import { wordsCrumbs, wordsHref } from '../links.ts';
import { WordsNav } from '../nav.tsx';
import { kindWords } from '../words.ts';
import { words } from './words.ts';

interface UploadPageProps {
  site: Site;
  kind: WordListKind;
  errors?: readonly FieldError[];
}

/** Takes a list away, and hands it back changed. */
export function WordUploadPage({ site, kind, errors = [] }: UploadPageProps) {
  const isWrong = errors.length > 0;
  return (
    <Layout
      site={site}
      title={isWrong ? `${words.errorTitle}：${words.title}` : words.title}
      kind="task"
      nav="supports"
      crumbs={wordsCrumbs(kind)}
    >
      <ErrorSummary title={words.errorTitle} errors={errors} />
      <PageHead
        over={words.which(kindWords[kind])}
        title={words.title}
        lead={words.lead}
        take={{ href: wordsHref(kind, '.csv'), text: words.take }}
      />
      <WordsNav kind={kind} place="/file" />
      <div class="task">
        <form
          method="post"
          action={wordsHref(kind, '/file')}
          enctype="multipart/form-data"
          data-busy={words.busy}
        >
          <FileField name="file" label={words.file} hint={words.fileHint} isWrong={isWrong} required />
          <div>
            <button class="button" type="submit">
              {words.read}
            </button>
            <p role="status" class="busy" />
          </div>
        </form>
      </div>
    </Layout>
  );
}
