import type { Child } from 'hono/jsx';
import { PURPOSES } from '../../../../supports/index.ts';
import { ErrorSummary } from '../../../components/error-summary.tsx';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import type { Site } from '../../../site.ts';
import { deskCrumb } from '../links.ts';
import type { Cell } from './cell.ts';
import { ConditionEditor } from './condition-editor.tsx';
import { Checks, FormField } from './field.tsx';
import { FIELDS, FOLDED, SECTIONS, type Section } from './fields.ts';
import { Folded } from './folded.tsx';
import type { FormModel } from './form-model.ts';
import { Rows } from './row-list.tsx';
import { ROW_LISTS } from './rows.ts';
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

function FormSection({ model, section }: { model: FormModel; section: Section }) {
  return (
    <section class="form-section" id={`section-${section}`} aria-labelledby={`${section}-title`}>
      <h2 id={`${section}-title`}>{words.sections[section]}</h2>
      {section === 'condition' && <ConditionEditor model={model} />}
      {section === 'way' && <FormField model={model} cell={STEPS} />}
      {ROW_LISTS.filter((list) => list.section === section).map((list) => (
        <Rows model={model} list={list} />
      ))}
      {FIELDS[section].filter(isOpen).map((cell) => (
        <FormField model={model} cell={cell} />
      ))}
      {FOLDED.filter((each) => each.section === section).map(({ id, title }) => (
        <FoldedFields model={model} section={section} id={id} title={words[title]} />
      ))}
      {section === 'basics' && <Operator model={model} />}
      {section === 'texts' && <FormField model={model} cell={KEYWORDS} />}
    </section>
  );
}

const isIn = (id: string, { name }: Cell): boolean => name.startsWith(`${id}-`);
const isOpen = (cell: Cell): boolean => !FOLDED.some(({ id }) => isIn(id, cell));

interface FoldedFieldsProps {
  model: FormModel;
  section: Section;
  id: string;
  title: string;
}

function FoldedFields({ model, section, id, title }: FoldedFieldsProps) {
  const cells = FIELDS[section].filter((cell) => isIn(id, cell));
  return (
    <Folded model={model} id={id} title={title} names={cells.map(({ name }) => name)}>
      {cells.map((cell) => (
        <FormField model={model} cell={cell} />
      ))}
    </Folded>
  );
}

/** Purposes, and by which id the operator is known as long as its name stands as it was. */
const Operator = ({ model }: { model: FormModel }) => (
  <>
    <input type="hidden" name="operator-organisation" value={model.typed.one('operator-organisation')} />
    <input type="hidden" name="operator-was" value={model.typed.one('operator-was')} />
    <Checks
      model={model}
      name="purposes"
      legend={words.purposes}
      hint={words.purposesHint}
      choices={Object.entries(PURPOSES)}
    />
  </>
);

const lines = (name: string, label: string, hint: string, rows: number): Cell => ({
  ...{ name, at: name, kind: 'text', label, hint, rows },
});
const STEPS = lines('steps', words.steps, words.stepsHint, 5);
const KEYWORDS = lines('keywords', words.keywords, words.keywordsHint, 4);
