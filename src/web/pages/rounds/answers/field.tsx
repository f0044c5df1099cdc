import { type FieldKey, LIMITS, type Question } from '../../../../collection/index.ts';
import { Beside, RequiredMark } from './beside.tsx';
import type { FormModel } from './form-model.ts';
import { Input, shown } from './input.tsx';
import { Remarks, WriteRemark } from './remarks.tsx';
import { words } from './words.ts';

/** One question: label and hint, the field, last year's value beside it, and below what is said about it. */
export function Field({ model, question }: { model: FormModel; question: Question }) {
  const { key, label, section } = question;
  const shape = section === 'texts' ? 'ask ask--prose' : 'ask';
  return (
    <div class={shape} id={`field-${key}`}>
      <Label model={model} question={question} />
      <div class="ask__own">
        <Input model={model} question={question} />
        <Beside model={model} field={key} />
      </div>
      <div class="ask__last">
        <LastYear question={question} />
        <WriteRemark model={model} field={key} label={label} />
      </div>
      <Remarks model={model} field={key} />
    </div>
  );
}

function Label({ model, question }: { model: FormModel; question: Question }) {
  const { key, label, counted, hint } = question;
  const isEdited = model.mode === 'edit';
  return (
    <div class="ask__label">
      <p>
        {isEdited && counted === null ? <label for={key}>{label}</label> : <strong>{label}</strong>}{' '}
        <RequiredMark model={model} question={question} />
      </p>
      {hint !== null && isEdited && (
        <p class="hint" id={`${key}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

function LastYear({ question }: { question: Question }) {
  const { lastYear } = question;
  return (
    <>
      <p class="small quiet nowrap">{words.lastYear}</p>
      <p class={lastYear === null ? 'quiet' : 'read'}>
        {lastYear === null ? words.none : shown(question, lastYear)}
      </p>
    </>
  );
}

/** Why a value moved: a field that comes when it is asked for; the script fetches the place anew. */
export function ReasonField({ model, reasonKey }: { model: FormModel; reasonKey: FieldKey }) {
  const question = model.questions.find(({ key }) => key === reasonKey);
  return (
    <div data-slot={`reason-${reasonKey}`} class="reason">
      {question !== undefined && model.mode !== 'edit' && <p class="read">{model.wordAt(reasonKey)}</p>}
      {question !== undefined && model.mode === 'edit' && (
        <>
          <label for={reasonKey} class="small">
            {question.label}
          </label>{' '}
          <RequiredMark model={model} question={question} />
          <textarea id={reasonKey} name={reasonKey} rows={2} maxlength={LIMITS.reason}>
            {model.wordAt(reasonKey)}
          </textarea>
        </>
      )}
    </div>
  );
}
