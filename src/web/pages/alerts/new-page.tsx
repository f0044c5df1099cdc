import { RHYTHMS, type Rhythm } from '../../../supports/index.ts';
import { PortalLayout } from '../../portal/layout.tsx';
import type { Site } from '../../site.ts';
import { words } from './words.ts';

export interface NewPageProps {
  site: Site;
  /** What would be followed, as the address of the list and in words. */
  query: string;
  label: string;
  isSending: boolean;
  /** What was sent and could not be taken. */
  sent?: { email: string; rhythm: Rhythm } | undefined;
}

/** What would be told, to whom, how often; and what becomes of the address. */
export function NewPage({ site, query, label, isSending, sent }: NewPageProps) {
  const canFollow = isSending || site.side !== 'public';
  return (
    <PortalLayout site={site} title={words.title} kept={words.kept}>
      <p class="crumb">
        <a href={`/find/results?${query}`}>‹ {words.change}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="told">
        <p>{words.followed}</p>
        <p>
          <strong>{label}</strong>
        </p>
      </div>
      {canFollow ? <FollowForm {...{ query, sent, isSending }} /> : <Unavailable query={query} />}
    </PortalLayout>
  );
}

const Unavailable = ({ query }: { query: string }) => (
  <>
    <p>{words.unavailable}</p>
    <p class="ways">
      <a href={`/find/feed.atom?${query}`}>{words.feed}</a>
    </p>
  </>
);

function FollowForm({ query, sent, isSending }: Pick<NewPageProps, 'query' | 'sent' | 'isSending'>) {
  const isWrong = sent !== undefined;
  return (
    <form method="post" action="/alerts">
      <input type="hidden" name="query" value={query} />
      {isWrong && (
        <div class="verdict verdict--near" role="alert">
          <strong>{words.errorTitle}</strong>
          <p>
            <a href="#email">{words.emailWrong}</a>
          </p>
        </div>
      )}
      <div class="group">
        <label for="email">{words.email}</label>
        <p class="hint" id="email-hint">
          {words.emailHint}
        </p>
        <input
          {...{ id: 'email', name: 'email', type: 'email', required: true, maxlength: 254 }}
          {...{ autocomplete: 'email', 'aria-describedby': 'email-hint', value: sent?.email ?? '' }}
          aria-invalid={isWrong ? 'true' : undefined}
        />
      </div>
      <fieldset class="group">
        <legend>{words.rhythm}</legend>
        <div class="choices">
          {RHYTHMS.map((rhythm) => (
            <label class="choice">
              <input
                type="radio"
                name="rhythm"
                value={rhythm}
                checked={rhythm === (sent?.rhythm ?? 'weekly')}
              />
              {words.rhythms[rhythm]}
            </label>
          ))}
        </div>
      </fieldset>
      <section>
        <h2>{words.privacyTitle}</h2>
        <ul>
          {words.privacy.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
        <p class="hint">{words.limits}</p>
      </section>
      {!isSending && <p class="told">{words.notSending}</p>}
      <button class="go" type="submit">
        {words.go}
      </button>
    </form>
  );
}
