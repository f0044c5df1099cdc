import type { Child } from 'hono/jsx';
import { ErrorSummary } from '../../../components/error-summary.tsx';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import type { Site } from '../../../site.ts';
import { deskCrumb } from '../links.ts';
import { SECTIONS } from './fields.ts';
import type { FormModel } from './form-model.ts';
import { FormSection } from './section.tsx';
import { words } from './words.ts';

export interface FormPageProps {
  site: Site;
  model: FormModel;
  title: string;
  over?: string | undefined;
  /** Where one gets without saving. */
  back: string;
  /** The version on which the person works; `null`: it is a new support. */
  version: number | null;
  /** Whether it can be handed in with the same press. */
  canSubmit: boolean;
  /** What stands above the form: two people's words that met, who keeps the new one. */
  children?: Child;
}

/** The form of a support, in one column; every field of the model has its place in it. */
export function FormPage(props: FormPageProps) {
  const { site, model, title, over, back, version, canSubmit, children } = props;
  const { errors, action } = model;
  return (
    <Layout
      site={site}
      title={errors.length > 0 ? `${words.errorTitle}：${title}` : title}
      kind="task"
      nav="supports"
      crumbs={[deskCrumb()]}
    >
      <div class="task support-form">
        <ErrorSummary title={words.errorTitle} errors={errors} />
        <PageHead
          title={title}
          lead={errors.length > 0 ? words.errorLead : words.lead}
          {...(over && { over })}
        />
        <SectionNav />
        <form method="post" action={action} data-leave>
          <button hidden type="submit" name="wants" value="save">
            {words.save}
          </button>
          {version !== null && <input type="hidden" name="version" value={String(version)} />}
          {children}
          {SECTIONS.map((section) => (
            <FormSection model={model} section={section} />
          ))}
          <div class="answer-actions">
            <p class="buttons">
              <button class="button" type="submit" name="wants" value="save">
                {words.save}
              </button>
              {canSubmit && (
                <button class="button button--second" type="submit" name="wants" value="submit">
                  {words.saveAndSubmit}
                </button>
              )}
            </p>
            <p>
              <a href={back}>{words.back}</a>
            </p>
          </div>
        </form>
      </div>
    </Layout>
  );
}

const SectionNav = () => (
  <nav class="section-nav" aria-label={words.sectionNav}>
    <ol>
      {SECTIONS.map((section) => (
        <li>
          <a href={`#section-${section}`}>{words.sections[section]}</a>
        </li>
      ))}
    </ol>
  </nav>
);
