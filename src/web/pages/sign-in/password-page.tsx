import { ErrorSummary } from '../../components/error-summary.tsx';
import { TextField } from '../../components/fields.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { Site } from '../../site.ts';
import { withNext } from './next.ts';
import { StartAgain } from './start-again.tsx';
import { words } from './words.ts';

interface PasswordPageProps {
  site: Site;
  login: string;
  next: string;
  rules: readonly string[];
  error?: string | undefined;
}

/** A password that somebody else gave, or that has expired, is changed before anything else. */
export function PasswordPage({ site, login, next, rules, error }: PasswordPageProps) {
  const errors = error === undefined ? [] : [{ field: 'password', message: error }];
  const isWrong = error !== undefined;
  return (
    <Layout site={site} title={words.passwordTitle} kind="task">
      <div class="task">
        <ErrorSummary title={words.passwordErrors} errors={errors} />
        <PageHead title={words.passwordTitle} lead={words.passwordLead} />
        <h2>{words.rules}</h2>
        <ul>
          {rules.map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
        <form method="post" action={withNext('/sign-in/password', next)} class="section">
          <input type="hidden" name="username" value={login} autocomplete="username" />
          <TextField
            {...{ name: 'password', type: 'password', label: words.newPassword, value: '', isWrong }}
            autocomplete="new-password"
          />
          <TextField
            {...{ name: 'again', type: 'password', label: words.again, value: '', isWrong }}
            autocomplete="new-password"
          />
          <p>
            <button class="button" type="submit">
              {words.passwordSubmit}
            </button>
          </p>
          <p class="hint">{words.passwordNext}</p>
        </form>
        <StartAgain />
      </div>
    </Layout>
  );
}
