import type { Organisation } from '../../../organisations/index.ts';
import { type Account, roleWords } from '../../../people/index.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Sessions } from '../../components/sessions.tsx';
import { Substitutes } from '../../components/substitutes.tsx';
import { formatMoment } from '../../moment.ts';
import type { AccountOrder, OpenSession, Substitution } from '../../people-services.ts';
import type { Site } from '../../site.ts';
import { Dangers } from './dangers.tsx';
import { crumbs } from './new-page.tsx';
import { OrderForm } from './order-form.tsx';
import { words } from './words.ts';

/** What was just done, by the name in the address. */
export const DONE = {
  saved: words.saved,
  ended: words.ended,
  disabled: words.disabled,
  enabled: words.enabled,
  substituted: words.substituted,
  'substitution-ended': words.substitutionEnded,
} as const;

export interface AccountPageProps {
  site: Site;
  account: Account;
  organisations: readonly Organisation[];
  sessions: readonly OpenSession[];
  substitutions: readonly Substitution[];
  candidates: readonly Account[];
  done?: keyof typeof DONE | undefined;
  errors?: readonly string[];
  /** The form as it was sent, where it could not be saved. */
  order?: AccountOrder;
  sent?: Record<string, string>;
}

/** One account: what is registered, where it is signed in, and what an administrator can do for it. */
export function AccountPage(props: AccountPageProps) {
  const { site, account, organisations, sessions, substitutions, candidates, done, errors = [] } = props;
  const mayChange = site.may('account.change') && !account.isSample;
  const action = `/accounts/${account.id}`;
  return (
    <Layout site={site} title={account.name} kind="subject" nav="accounts" crumbs={crumbs}>
      <div class="task">
        <ErrorSummary title={words.errorTitle} errors={errors.map((message) => ({ message }))} />
      </div>
      {done !== undefined && (
        <div class="done" role="status">
          <p>{DONE[done]}</p>
        </div>
      )}
      <PageHead over={words.title} title={account.name} />
      <Facts {...props} />
      {account.isSample && <p class="hint">{words.sampleFixed}</p>}
      {mayChange && (
        <section class="section">
          <h2>{words.change}</h2>
          <OrderForm {...{ action, order: props.order ?? account, organisations, submit: words.save }} />
        </section>
      )}
      <section class="section">
        <h2>{words.sessions}</h2>
        <Sessions sessions={sessions} />
        {mayChange && sessions.length > 0 && (
          <form method="post" action={`${action}/sessions/end`} class="quiet-form">
            <button class="button button--second" type="submit">
              {words.endSessions}
            </button>
          </form>
        )}
      </section>
      <Substitutes
        action={`${action}/substitutes`}
        substitutions={substitutions}
        candidates={mayChange ? candidates : null}
        sent={props.sent ?? {}}
      />
      {mayChange && <Dangers account={account} action={action} />}
    </Layout>
  );
}

function Facts({ account, organisations }: AccountPageProps) {
  const organisation = organisations.find(({ id }) => id === account.organisation)?.name;
  const { lastSignInAt, lockedUntil, hasSecondFactor } = account;
  const facts: [string, string][] = [
    [words.login, account.login],
    [words.organisation, organisation ?? words.none],
    [words.email, account.email ?? words.none],
    [words.role, account.roles.map((role) => roleWords[role]).join('、')],
    [words.state, words.states[account.state]],
    [words.secondFactor, hasSecondFactor ? words.secondFactorSet : words.secondFactorMissing],
    [words.lastSignIn, lastSignInAt === null ? words.never : formatMoment(lastSignInAt)],
  ];
  return (
    <>
      <FactList facts={facts} />
      {lockedUntil !== null && <p class="hint">{words.locked(formatMoment(lockedUntil))}</p>}
    </>
  );
}
