import { Authenticator } from '../../components/authenticator.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { TextField } from '../../components/fields.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { RecoveryCodes } from '../../components/recovery-codes.tsx';
import type { Site } from '../../site.ts';
import { withNext } from './next.ts';
import { StartAgain } from './start-again.tsx';
import { words } from './words.ts';

interface SetUpPageProps {
  site: Site;
  next: string;
  secret: string;
  svg: string;
  error?: string | undefined;
}

/** The second factor at the first sign-in. */
export function SetUpPage({ site, next, secret, svg, error }: SetUpPageProps) {
  const errors = error === undefined ? [] : [{ field: 'code', message: error }];
  return (
    <Layout site={site} title={words.setUpTitle} kind="task">
      <div class="task">
        <ErrorSummary title={words.setUpErrors} errors={errors} />
        <PageHead title={words.setUpTitle} lead={words.setUpLead} />
        <Authenticator secret={secret} svg={svg} />
        <form method="post" action={withNext('/sign-in/second-factor/set-up', next)} class="section">
          <TextField
            name="code"
            label={words.firstCode}
            value=""
            autocomplete="one-time-code"
            inputmode="numeric"
            isWrong={error !== undefined}
          />
          <p>
            <button class="button" type="submit">
              {words.setUpSubmit}
            </button>
          </p>
        </form>
        <StartAgain />
      </div>
    </Layout>
  );
}

interface CodesPageProps {
  site: Site;
  login: string;
  codes: readonly string[];
  next: string;
}

/** The recovery codes, this once. */
export function CodesPage({ site, login, codes, next }: CodesPageProps) {
  return (
    <Layout site={site} title={words.codesTitle} kind="task">
      <div class="task">
        <PageHead title={words.codesTitle} lead={words.codesLead} />
        <RecoveryCodes title={words.codesFor(login)} codes={codes} />
        <p class="hint">{words.codesPrint}</p>
        <p class="section">
          <a class="button" href={next}>
            {words.codesDone}
          </a>
        </p>
      </div>
    </Layout>
  );
}
