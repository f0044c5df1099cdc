import { Authenticator } from '../../components/authenticator.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { TextField } from '../../components/fields.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { RecoveryCodes } from '../../components/recovery-codes.tsx';
import type { Site } from '../../site.ts';
import { words } from './words.ts';

const crumbs = [{ text: words.title, href: '/account' }];

interface ChangeProps {
  site: Site;
  error?: string | undefined;
}

const errorsOf = (error: string | undefined) => (error === undefined ? [] : [{ message: error }]);

/** A new password, asked together with the one that holds. */
export function PasswordChangePage({ site, rules, error }: ChangeProps & { rules: readonly string[] }) {
  return (
    <Layout site={site} title={words.passwordTitle} kind="task" nav="self" crumbs={crumbs}>
      <div class="task">
        <ErrorSummary title={words.errorTitle} errors={errorsOf(error)} />
        <PageHead title={words.passwordTitle} />
        <h2>{words.rules}</h2>
        <ul>
          {rules.map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
        <form method="post" action="/account/password" class="section">
          <CurrentPassword />
          <TextField
            {...{ name: 'password', type: 'password', label: words.newPassword, value: '' }}
            autocomplete="new-password"
          />
          <TextField
            {...{ name: 'again', type: 'password', label: words.again, value: '' }}
            autocomplete="new-password"
          />
          <p>
            <button class="button" type="submit">
              {words.changePassword}
            </button>
          </p>
          <p class="hint">{words.passwordNext}</p>
        </form>
      </div>
    </Layout>
  );
}

/** Another authenticator, or the first where the policy leaves it open. */
export function SecondFactorPage({
  site,
  secret,
  svg,
  error,
}: ChangeProps & { secret: string; svg: string }) {
  return (
    <Layout site={site} title={words.setUpTitle} kind="task" nav="self" crumbs={crumbs}>
      <div class="task">
        <ErrorSummary title={words.errorTitle} errors={errorsOf(error)} />
        <PageHead title={words.setUpTitle} lead={words.setUpLead} />
        <Authenticator secret={secret} svg={svg} />
        <form method="post" action="/account/second-factor" class="section">
          <TextField
            {...{ name: 'code', label: words.firstCode, value: '', inputmode: 'numeric' }}
            autocomplete="one-time-code"
          />
          <CurrentPassword />
          <p>
            <button class="button" type="submit">
              {words.setUpSubmit}
            </button>
          </p>
        </form>
      </div>
    </Layout>
  );
}

const CurrentPassword = () => (
  <TextField
    {...{ name: 'current', type: 'password', label: words.currentPassword, value: '' }}
    autocomplete="current-password"
  />
);

/** The recovery codes, this once. */
export function NewCodesPage({
  site,
  login,
  codes,
}: ChangeProps & { login: string; codes: readonly string[] }) {
  return (
    <Layout site={site} title={words.codesTitle} kind="task" nav="self" crumbs={crumbs}>
      <div class="task">
        <PageHead title={words.codesTitle} lead={words.codesLead} />
        <RecoveryCodes title={words.codesFor(login)} codes={codes} />
        <p class="section">
          <a class="button" href="/account">
            {words.back}
          </a>
        </p>
      </div>
    </Layout>
  );
}
