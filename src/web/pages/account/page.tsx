import { type Account, roleWords, type SignedIn } from '../../../people/index.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Sessions } from '../../components/sessions.tsx';
import { Substitutes } from '../../components/substitutes.tsx';
import { formatMoment } from '../../moment.ts';
import type { OpenSession, Substitution } from '../../people-services.ts';
import type { Site } from '../../site.ts';
import { Rights } from './rights.tsx';
import { Security } from './security.tsx';
import { words } from './words.ts';

export interface AccountPageProps {
  site: Site;
  visitor: SignedIn;
  organisation: string | null;
  codesLeft: number;
  sessions: readonly OpenSession[];
  substitutions: readonly Substitution[];
  candidates: readonly Account[];
  done?: keyof typeof words.done | undefined;
  error?: string | undefined;
  sent?: Record<string, string>;
}

/** Who am I here, what may I do and why, how I sign in, who stands in for me. */
export function AccountPage(props: AccountPageProps) {
  const { site, visitor, sessions, substitutions, candidates, done, error, sent } = props;
  return (
    <Layout site={site} title={words.title} kind="subject" nav="self">
      <ErrorSummary title={words.errorTitle} errors={error === undefined ? [] : [{ message: error }]} />
      {done !== undefined && (
        <div class="done" role="status">
          <p>{words.done[done]}</p>
        </div>
      )}
      <PageHead title={words.title} lead={words.lead(visitor.account.name)} />
      <Facts {...props} />
      <Rights visitor={visitor} />
      <Security visitor={visitor} codesLeft={props.codesLeft} />
      <section class="section">
        <h2>{words.sessions}</h2>
        <p class="section__lead">{words.sessionsWhat}</p>
        <Sessions sessions={sessions} />
        {sessions.length > 1 && (
          <form method="post" action="/account/sessions/end" class="quiet-form">
            <button class="button button--second" type="submit">
              {words.endOthers}
            </button>
          </form>
        )}
      </section>
      <Substitutes
        action="/account/substitutes"
        substitutions={substitutions}
        candidates={candidates}
        sent={sent ?? {}}
      />
    </Layout>
  );
}

function Facts({ visitor, organisation }: AccountPageProps) {
  const { login, email, roles, lastSignInAt } = visitor.account;
  const facts: [string, string][] = [
    [words.facts.login, login],
    [words.facts.organisation, organisation ?? words.none],
    [words.facts.email, email ?? words.none],
    [words.facts.roles, roles.map((role) => roleWords[role]).join('、')],
    [words.facts.lastSignIn, lastSignInAt === null ? words.none : formatMoment(lastSignInAt)],
  ];
  return (
    <>
      <FactList facts={facts} />
      <p class="hint">{words.askAdministrator}</p>
    </>
  );
}
