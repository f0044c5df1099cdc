import { fieldValue, stateWords } from '../../../../collection/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { ErrorSummary, type FieldError } from '../../../components/error-summary.tsx';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import type { Site } from '../../../site.ts';
import { crumbsOf, roundPlace } from '../crumbs.ts';
import { answerHref } from '../links.ts';
import { Actions } from './actions.tsx';
import { Done } from './done.tsx';
import type { FormModel } from './form-model.ts';
import { Handing } from './handing.tsx';
import { Neighbours } from './neighbours.tsx';
import { OpenPoints, SectionNav } from './open-points.tsx';
import { Sections } from './sections.tsx';
import { Standing } from './standing.tsx';
import { words } from './words.ts';

export interface AnswerPageProps {
  site: Site;
  model: FormModel;
  among: readonly { id: string; name: string }[];
  today: string;
  organisations: readonly string[];
  errors?: readonly FieldError[];
  /** The words in the form were sent, but not saved. */
  isUnsaved?: boolean;
  done?: string | undefined;
  merged?: string | undefined;
}

/** The form of one program: how it stands, what is left to do, the four sections, and what this visitor can do. */
export function AnswerPage(props: AnswerPageProps) {
  const { site, model, among, today, errors = [], isUnsaved = false, done, merged } = props;
  const { view, mode } = model;
  const { answer, organisationName, round } = view;
  const name = fieldValue(answer, 'name');
  const over = words.over(formatFiscalYear(round.fiscalYear), organisationName);
  return (
    <Layout
      site={site}
      title={`${errors.length > 0 ? `${words.refusedTitle}：` : ''}${name}（${stateWords[answer.state]}）`}
      kind="task"
      nav={roundPlace(site)}
      crumbs={crumbsOf(site, round.fiscalYear)}
    >
      <ErrorSummary title={words.refusedTitle} errors={errors} />
      {errors.length === 0 && <Done kind={done} merged={merged} />}
      <PageHead over={over} title={name} />
      <Standing site={site} view={view} mode={mode} today={today} />
      <Neighbours answer={answer} among={among} label={words.neighbours} />
      <AnswerForm
        site={site}
        model={model}
        isUnsaved={isUnsaved}
        isSaved={!isUnsaved && (done ?? errors[0]) !== undefined}
      />
      <Handing site={site} model={model} organisations={props.organisations} />
      <Neighbours answer={answer} among={among} label={words.neighboursBelow} />
    </Layout>
  );
}

interface AnswerFormProps {
  site: Site;
  model: FormModel;
  isUnsaved: boolean;
  /** What was sent just now is saved: the device need keep it no longer. */
  isSaved: boolean;
}

function AnswerForm({ site, model, isUnsaved, isSaved }: AnswerFormProps) {
  const isEdited = model.mode === 'edit';
  const { fiscalYear, id } = model.view.answer;
  return (
    <form
      method="post"
      action={answerHref(fiscalYear, id, isEdited ? '' : '/remarks')}
      class="answer-form"
      {...(isEdited && scriptData(site, model, { isUnsaved, isSaved }))}
    >
      {isEdited && <DefaultButton />}
      <input type="hidden" name="version" value={String(model.base)} />
      {isEdited && <div data-slot="meanwhile" />}
      <div data-notice />
      <SectionNav model={model} />
      {isEdited && <OpenPoints model={model} />}
      <Sections model={model} />
      <Actions model={model} />
    </form>
  );
}

/** What the script needs to know and to say. */
function scriptData(
  site: Site,
  { view }: FormModel,
  { isUnsaved, isSaved }: Pick<AnswerFormProps, 'isUnsaved' | 'isSaved'>,
) {
  const { fiscalYear, id } = view.answer;
  return {
    'data-answer': answerHref(fiscalYear, id),
    'data-check': answerHref(fiscalYear, id, '/check'),
    'data-account': site.visitor?.account.id,
    'data-saved': isSaved ? 'true' : undefined,
    'data-typed': isUnsaved ? 'true' : undefined,
    'data-restored': words.restored('#'),
    'data-discard': words.discard,
    'data-expired': words.expired,
    'data-sign-in': words.signIn,
  };
}

/** What the Enter key in a line does: it saves, and sends no remark. */
const DefaultButton = () => (
  <button hidden type="submit" name="wants" value="save">
    {words.save}
  </button>
);
