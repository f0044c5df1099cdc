import type { Effect } from '../../../../organisations/index.ts';
import { ErrorSummary } from '../../../components/error-summary.tsx';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import type { Site } from '../../../site.ts';
import { formWords, words } from '../words.ts';
import { effectText } from './effect-text.ts';
import type { ChangeForm, FieldsProps } from './form.ts';

interface ChangePageProps extends FieldsProps {
  site: Site;
  form: ChangeForm;
  /** Where the form goes, and where it came from. */
  action: string;
  back: string;
  error?: string | undefined;
  /** What would be done: then nothing is asked but whether that is meant. */
  effects?: readonly Effect[] | undefined;
}

/** A change as a task: fill in, see what it does, say yes. */
export function ChangePage(props: ChangePageProps) {
  const { site, form, view, back, error, effects } = props;
  const title = view === null ? form.title : `${view.organisation.name}：${form.title}`;
  return (
    <Layout
      site={site}
      title={error === undefined ? title : `${formWords.errorTitle}：${title}`}
      kind="task"
      nav="organisations"
      crumbs={[
        { text: words.title, href: site.links.at('/organisations') },
        ...(view === null ? [] : [{ text: view.organisation.name, href: back }]),
      ]}
    >
      <div class="task">
        {error !== undefined && <ErrorSummary title={formWords.errorTitle} errors={[{ message: error }]} />}
        <PageHead over={view?.organisation.name ?? words.over} title={form.title} lead={form.lead} />
        {effects === undefined ? <Asked {...props} /> : <Preview {...props} effects={effects} />}
      </div>
    </Layout>
  );
}

function Asked({ form, action, back, sent, view, all }: ChangePageProps) {
  return (
    <form method="post" action={action}>
      {form.Fields({ sent, view, all })}
      <p class="buttons">
        <button class="button" type="submit" name="step" value="check">
          {formWords.check}
        </button>
        <a class="button button--second" href={back}>
          {formWords.cancel}
        </a>
      </p>
    </form>
  );
}

function Preview({ action, sent, effects }: ChangePageProps & { effects: readonly Effect[] }) {
  return (
    <section>
      <h2>{formWords.previewTitle}</h2>
      <p class="section__lead">{formWords.previewLead}</p>
      <ul class="effects">
        {effects.map((effect) => (
          <li>{effectText(effect)}</li>
        ))}
      </ul>
      <form method="post" action={action}>
        {sent.entries.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <p class="buttons">
          <button class="button" type="submit" name="step" value="confirm">
            {formWords.confirm}
          </button>
          <button class="button button--second" type="submit" name="step" value="edit">
            {formWords.edit}
          </button>
        </p>
      </form>
    </section>
  );
}
