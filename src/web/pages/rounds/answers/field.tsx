import { type FieldKey, LIMITS, type Question } from '../../../../collection/index.ts';
import { Beside, RequiredMark } from './beside.tsx';
import type { FormModel } from './form-model.ts';
import { Input, shown } from './input.tsx';
import { Remarks } from './remarks.tsx';
import { words } from './words.ts';

/** One question: label, hint, the field, last year's value beside it, and below what is said about it. */
export function Field({ model, question }: { model: FormModel; question: Question }) {
  const { key, label, hint, lastYear, kind } = question;
  return (
    <div class={`ask ask--${kind}`} id={`field-${key}`}>
      <div class="ask__own">
        <Label model={model} question={question} />
        {hint !== null && model.mode === 'edit' && (
          <p class="hint" id={`${key}-hint`}>
            {hint}
          </p>
        )}
        <Input model={model} question={question} />
        <Beside model={model} field={key} />
      </div>
      <LastYear question={question} lastYear={lastYear} />
      <Remarks model={model} field={key} label={label} />
    </div>
  );
}

function Label({ model, question }: { model: FormModel; question: Question }) {
  const { key, label, counted } = question;
  const isTyped = model.mode === 'edit' && counted === null;
  return (
    <p class="ask__label">
      {isTyped ? <label for={key}>{label}</label> : <strong>{label}</strong>}{' '}
      <RequiredMark model={model} question={question} />
    </p>
  );
}

function LastYear({ question, lastYear }: { question: Question; lastYear: string | null }) {
  return (
    <div class="ask__last">
      <p class="small quiet">{words.lastYear}</p>
      <p class={lastYear === null ? 'quiet' : 'read'}>
        {lastYear === null ? words.noLastYear : shown(question, lastYear)}
      </p>
    </div>
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
