import { PURPOSES } from '../../../../supports/index.ts';
import { ErrorSummary, type FieldError } from '../../../components/error-summary.tsx';
import { FileField, TextField } from '../../../components/fields.tsx';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import type { Site } from '../../../site.ts';
import { LEVELS } from '../form/fields.ts';
import { deskCrumb, deskHref } from '../links.ts';
import { words } from './words.ts';

interface UploadPageProps {
  site: Site;
  errors: readonly FieldError[];
}

/** Which file. */
export function ImportUploadPage({ site, errors }: UploadPageProps) {
  const isWrong = errors.length > 0;
  return (
    <Layout
      site={site}
      title={isWrong ? `${words.errorTitle}：${words.title}` : words.title}
      kind="task"
      nav="supports"
      crumbs={[deskCrumb()]}
    >
      <div class="task">
        <ErrorSummary title={words.errorTitle} errors={errors} />
        <PageHead title={words.title} lead={words.lead} />
        <form method="post" action={deskHref('/import')} enctype="multipart/form-data" data-busy={words.busy}>
          <FileField name="file" label={words.file} hint={words.fileHint} isWrong={isWrong} required />
          <p class="field">
            <label>
              <input type="checkbox" name="public" value="1" aria-describedby="public-hint" />{' '}
              {words.isPublic}
            </label>
            <span class="hint" id="public-hint">
              <br />
              {words.isPublicHint}
            </span>
          </p>
          <Missing />
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

/** What holds for rows in which the file says nothing of it. */
const Missing = () => (
  <details class="choice-group">
    <summary>
      <strong>{words.missing}</strong>
    </summary>
    <p class="hint">{words.missingHint}</p>
    <TextField name="operator-name" label={words.operator} value="" />
    <div class="field">
      <label for="operator-level">{words.level}</label>
      <select id="operator-level" name="operator-level">
        {Object.entries(LEVELS).map(([value, text]) => (
          <option value={value}>{text}</option>
        ))}
      </select>
    </div>
    <fieldset class="field choice-list">
      <legend>{words.purposes}</legend>
      {Object.entries(PURPOSES).map(([value, text]) => (
        <p>
          <label>
            <input type="checkbox" name="purposes" value={value} /> {text}
          </label>
        </p>
      ))}
    </fieldset>
  </details>
);
