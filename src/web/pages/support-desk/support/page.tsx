import { changesBetween, isOut, type KeptSupport, type SupportField } from '../../../../supports/index.ts';
import { ErrorSummary } from '../../../components/error-summary.tsx';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { Differences } from '../differences.tsx';
import { deskCrumb } from '../links.ts';
import { SupportPreview } from '../preview.tsx';
import type { Names } from '../value-lines.ts';
import { Actions } from './actions.tsx';
import type { SupportPageProps } from './props.ts';
import { Standing } from './standing.tsx';
import { concernSentences, words } from './words.ts';

/** A support that is kept: how it stands, what to do with it, and what firms will read of it. */
export function SupportPage(props: SupportPageProps) {
  const { site, kept, ownerName, names, concerns, sentBack, today, done, errors = [] } = props;
  const { title } = kept.working;
  return (
    <Layout
      site={site}
      title={errors.length > 0 ? `${words.refusedTitle}：${title}` : title}
      kind="task"
      nav="supports"
      crumbs={[deskCrumb()]}
    >
      <ErrorSummary title={words.refusedTitle} errors={errors} />
      {errors.length === 0 && <Done kind={done} />}
      <PageHead over={ownerName} title={title} />
      <Standing {...props} />
      {sentBack !== null && (
        <div class="notice">
          <p>
            <strong>{words.sentBack}</strong>
          </p>
          <p class="read">{sentBack}</p>
        </div>
      )}
      {concerns.length > 0 && (
        <section class="section">
          <h2>{words.concerns}</h2>
          <ul>
            {concerns.map((concern) => (
              <li>{concernSentences[concern]}</li>
            ))}
          </ul>
        </section>
      )}
      <Actions {...props} />
      <Changes kept={kept} names={names} today={today} />
      <section class="section">
        <h2>{previewTitle(kept, today)}</h2>
        <SupportPreview support={shown(kept)} names={names} />
      </section>
    </Layout>
  );
}

const shown = ({ working, confirmedOn }: KeptSupport) =>
  confirmedOn === null ? working : { ...working, confirmedOn };

const previewTitle = (kept: KeptSupport, today: string): string => {
  if (kept.state === 'withdrawn') return words.previewOther;
  return isOut(kept, today) ? words.previewOut : words.preview;
};

export function Done({ kind }: { kind: string | undefined }) {
  if (kind === undefined || !Object.hasOwn(words.done, kind)) return null;
  return (
    <p class="done" role="status">
      {words.done[kind as keyof typeof words.done]}
    </p>
  );
}

/** What of the working version the public does not see yet. */
function Changes({ kept, names, today }: { kept: KeptSupport; names: Names; today: string }) {
  const { published, working } = kept;
  if (published === null || isOut(kept, today)) return null;
  const fields = Object.keys(changesBetween(published, working)) as SupportField[];
  if (fields.length === 0) return null;
  const changes = fields.map((field) => ({ field, before: published[field], after: working[field] }));
  return (
    <section class="section">
      <h2>{words.changes}</h2>
      <p class="section__lead">{words.changesLead}</p>
      <Differences changes={changes} names={names} sides={words.sides} />
    </section>
  );
}
