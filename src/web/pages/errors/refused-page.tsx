import { ACCESS, type Action, ROLES, roleWords } from '../../../people/index.ts';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { Site } from '../../site.ts';
import { words } from './words.ts';

interface RefusedPageProps {
  site: Site;
  action: Action;
  /** What was sent, to be sent again once somebody has signed in. */
  sent?: readonly [name: string, text: string][];
}

/** Not for this visitor: for whom, by the table of access, and what to do. Also after a sign-in that has run out. */
export function RefusedPage({ site, action, sent = [] }: RefusedPageProps) {
  const { title, text, who } = site.visitor === null ? words.signedOut : words.refused;
  const roles = ROLES.filter((role) => role in ACCESS[action]).map((role) => roleWords[role]);
  return (
    <Layout site={site} title={title} kind="task">
      <PageHead title={title} lead={text} />
      {roles.length > 0 && <p>{who(roles.join('、'))}</p>}
      <p>
        {site.visitor === null ? (
          <a href="/sign-in" target="_blank" rel="noopener">
            {words.signIn}
          </a>
        ) : (
          <a href="/">{words.home}</a>
        )}
      </p>
      {site.visitor === null && sent.length > 0 && (
        <form method="post" class="section">
          {sent.map(([name, text]) => (
            <input type="hidden" name={name} value={text} />
          ))}
          <button class="button" type="submit">
            {words.sendAgain}
          </button>
          <p class="hint">{words.sendAgainHint}</p>
        </form>
      )}
    </Layout>
  );
}
