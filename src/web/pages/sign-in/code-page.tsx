import { ErrorSummary } from '../../components/error-summary.tsx';
import { TextField } from '../../components/fields.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { Site } from '../../site.ts';
import { withNext } from './next.ts';
import { StartAgain } from './start-again.tsx';
import { words } from './words.ts';

/** The code of the authenticator, or a recovery code. */
export function CodePage({ site, next, error }: { site: Site; next: string; error?: string | undefined }) {
  const errors = error === undefined ? [] : [{ field: 'code', message: error }];
  return (
    <Layout site={site} title={words.codeTitle} kind="task">
      <div class="task">
        <ErrorSummary title={words.errorTitle} errors={errors} />
        <PageHead over={words.steps(2, 2)} title={words.codeTitle} lead={words.codeLead} />
        <form method="post" action={withNext('/sign-in/second-factor', next)}>
          <TextField
            name="code"
            label={words.code}
            hint={words.codeHint}
            value=""
            autocomplete="one-time-code"
            isWrong={error !== undefined}
          />
          <p>
            <button class="button" type="submit">
              {words.codeSubmit}
            </button>
          </p>
        </form>
        <StartAgain />
      </div>
    </Layout>
  );
}
