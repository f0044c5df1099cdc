import { type Account, roleWords } from '../../../people/index.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { TextField } from '../../components/fields.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { Site } from '../../site.ts';
import { withNext } from './next.ts';
import { words } from './words.ts';

interface SignInPageProps {
  site: Site;
  next: string;
  provider: { name: string } | null;
  samples: readonly Account[];
  login?: string;
  error?: string | undefined;
}

/** Who are you: login and password, the organisation's own provider, or on this machine alone a sample account. */
export function SignInPage({ site, next, provider, samples, login = '', error }: SignInPageProps) {
  const errors = error === undefined ? [] : [{ message: error }];
  return (
    <Layout site={site} title={words.title} kind="task">
      <div class="task">
        <ErrorSummary title={words.errorTitle} errors={errors} />
        <PageHead title={words.title} lead={words.lead} />
        <form method="post" action={withNext('/sign-in', next)}>
          <TextField
            name="login"
            label={words.login}
            value={login}
            autocomplete="username"
            isWrong={error !== undefined}
          />
          <TextField
            name="password"
            type="password"
            label={words.password}
            value=""
            autocomplete="current-password"
            isWrong={error !== undefined}
          />
          <p>
            <button class="button" type="submit">
              {words.submit}
            </button>
          </p>
          <p class="hint">{words.next}</p>
          <p class="hint">{words.help}</p>
        </form>
        {provider !== null && <ProviderDoor name={provider.name} next={next} />}
      </div>
      {samples.length > 0 && <Samples samples={samples} next={next} />}
    </Layout>
  );
}

function ProviderDoor({ name, next }: { name: string; next: string }) {
  return (
    <section class="section">
      <h2>{words.or}</h2>
      <p>
        <a class="button button--second" href={withNext('/sign-in/provider', next)}>
          {words.provider(name)}
        </a>
      </p>
      <p class="hint">{words.providerWhat}</p>
    </section>
  );
}

function Samples({ samples, next }: { samples: readonly Account[]; next: string }) {
  return (
    <section class="section">
      <h2>{words.samples}</h2>
      <p class="section__lead">{words.samplesLead}</p>
      <form method="post" action={withNext('/sign-in/sample', next)}>
        <ul class="sample-accounts">
          {samples.map(({ id, name, roles: [role = 'auditor'] }) => (
            <li>
              <p>
                <strong>{roleWords[role]}</strong>
                <br />
                <span class="small">{words.sampleMay[role]}</span>
              </p>
              <button class="button button--second button--small" type="submit" name="account" value={id}>
                {words.sampleButton(name)}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}
