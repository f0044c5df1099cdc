import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { Site } from '../../site.ts';
import { words } from './words.ts';

export interface FieldError {
  file?: string;
  message: string;
}

/** One question: which file. Errors stand at the top and at the field. */
export function CheckPage({ site, errors }: { site: Site; errors: FieldError[] }) {
  const title = errors.length === 0 ? words.title : `${words.errorTitle}：${words.title}`;
  return (
    <Layout site={site} title={title} kind="task" nav="check">
      <div class="task">
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        <PageHead title={words.title} lead={words.lead} />
        <form method="post" action="/check" enctype="multipart/form-data" data-busy={words.busy}>
          <div class={errors.length > 0 ? 'field field--error' : 'field'}>
            <label for="file">{words.file}</label>
            <p class="hint" id="file-hint">
              {words.fileHint}
            </p>
            {errors.length > 0 && (
              <div class="field__error" id="file-error">
                {errors.map(({ message }) => (
                  <p>{message}</p>
                ))}
              </div>
            )}
            <input
              type="file"
              id="file"
              name="file"
              multiple
              required
              accept=".pdf,.docx,.xlsx,.xls,.ods,.txt,.text,application/pdf,text/plain"
              aria-describedby={errors.length > 0 ? 'file-error file-hint' : 'file-hint'}
              aria-invalid={errors.length > 0 ? 'true' : undefined}
            />
          </div>
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

function ErrorSummary({ errors }: { errors: FieldError[] }) {
  return (
    <div class="error-summary" role="alert">
      <h2>{words.errorTitle}</h2>
      <ul>
        {errors.map(({ message }) => (
          <li>
            <a href="#file">{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
