import type { Round } from '../../../../collection/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { ErrorSummary, type FieldError } from '../../../components/error-summary.tsx';
import { FileField } from '../../../components/fields.tsx';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import type { Site } from '../../../site.ts';
import { crumbsOf, roundPlace } from '../crumbs.ts';
import { roundHref } from '../links.ts';
import { words } from './words.ts';

interface UploadPageProps {
  site: Site;
  round: Round;
  errors: readonly FieldError[];
}

/** One question: which files. */
export function UploadPage({ site, round, errors }: UploadPageProps) {
  const title = errors.length === 0 ? words.title : `${words.errorTitle}：${words.title}`;
  const isWrong = errors.length > 0;
  return (
    <Layout
      site={site}
      title={title}
      kind="task"
      nav={roundPlace(site)}
      crumbs={crumbsOf(site, round.fiscalYear)}
    >
      <div class="task">
        <ErrorSummary title={words.errorTitle} errors={errors} />
        <PageHead
          over={words.over(formatFiscalYear(round.fiscalYear))}
          title={words.title}
          lead={words.lead}
        />
        <form
          method="post"
          action={roundHref(round.fiscalYear, '/upload')}
          enctype="multipart/form-data"
          data-busy={words.busy}
        >
          <FileField
            name="file"
            label={words.file}
            hint={words.fileHint}
            isWrong={isWrong}
            multiple
            required
            accept=".xlsx,.xlsm,.xls,.ods,.zip,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/zip"
          />
          <div>
            <button class="button" type="submit">
              {words.button}
            </button>
            <p role="status" class="busy" />
          </div>
          <p class="hint">{words.next}</p>
        </form>
      </div>
    </Layout>
  );
}
