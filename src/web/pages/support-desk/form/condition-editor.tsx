import { CERTIFICATIONS } from '../../../../supports/index.ts';
import type { Group } from './condition-typed.ts';
import { Check, Checks, FieldProblem, FormField } from './field.tsx';
import { type FormModel, wrongAt } from './form-model.ts';
import { IndustryChoice } from './industry-choice.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { NumberRows, QuestionRows } from './requirement-rows.tsx';
import { rowsOf } from './row-count.ts';
import { KeptLines } from './row-list.tsx';
import { words } from './words.ts';

const LEGAL_FORMS = [
  ['corporation', '法人'],
  ['sole-proprietor', '個人事業者'],
  ['cooperative', '組合'],
  ['other', 'その他の団体'],
  ['not-founded', '創業前の人'],
] as const;

/** Conditions in the common shape: what all are asked for, and a group of which one is enough. */
export function ConditionEditor({ model }: { model: FormModel }) {
  return (
    <div id="condition" tabindex={-1}>
      <FieldProblem name="condition" message={wrongAt(model, 'condition')} />
      <h3>{words.all}</h3>
      <p class="hint">{words.allHint}</p>
      <Requirements model={model} group="all" />
      <Kept model={model} />
      <details class="more-parts" open={isUsed(model, 'any')}>
        <summary>{words.any}</summary>
        <p class="hint">{words.anyHint}</p>
        <Requirements model={model} group="any" />
      </details>
      <p class="field">
        <label>
          <input
            type="checkbox"
            name="isComplete"
            value="1"
            checked={model.typed.one('isComplete') === '1'}
            aria-describedby="isComplete-hint"
          />{' '}
          {words.isComplete}
        </label>
        <span class="hint" id="isComplete-hint">
          <br />
          {words.isCompleteHint}
        </span>
      </p>
    </div>
  );
}

/** Whether anything stands in the fields of a group. */
function isUsed({ typed, errors }: FormModel, group: Group): boolean {
  const hasError = errors.some(({ field }) => field?.startsWith(`${group}-`));
  const chosen = ['size', 'industry', 'place', 'form', 'certification'].some((name) =>
    typed.all(`${group}-${name}`).some((value) => value !== ''),
  );
  const rows =
    rowsOf(typed, `${group}-number`).some((at) => typed.one(`${group}-number-${at}-limit`) !== '') ||
    rowsOf(typed, `${group}-question`).some((at) => typed.one(`${group}-question-${at}-text`) !== '');
  return hasError || chosen || rows;
}

function Requirements({ model, group }: { model: FormModel; group: Group }) {
  const size = { name: `${group}-size`, at: '', kind: 'choice' as const, label: words.size };
  return (
    <>
      <FormField model={model} cell={{ ...size, choices: Object.entries(words.sizes) }} />
      <Reason model={model} name={`${group}-size-source`} of={words.size} />
      <IndustryChoice
        model={model}
        name={`${group}-industry`}
        legend={words.industry}
        hint={words.industryHint}
      />
      {group === 'all' && <IndustryChoice model={model} name={`${group}-except`} legend={words.except} />}
      <Reason model={model} name={`${group}-industry-source`} of={words.industry} />
      <PlaceChoice model={model} group={group} />
      <Reason model={model} name={`${group}-place-source`} of={words.place} />
      <Checks model={model} name={`${group}-form`} legend={words.form} choices={LEGAL_FORMS} />
      <Reason model={model} name={`${group}-form-source`} of={words.form} />
      <NumberRows model={model} group={group} />
      <Checks
        model={model}
        name={`${group}-certification`}
        legend={words.certification}
        choices={Object.entries(CERTIFICATIONS)}
      />
      <Reason model={model} name={`${group}-certification-source`} of={words.certification} />
      <QuestionRows model={model} group={group} />
    </>
  );
}

/** Where a requirement is written: asked for beside each. */
export function Reason({ model, name, of }: { model: FormModel; name: string; of: string }) {
  return (
    <p class="field reason-field">
      <label for={name}>
        {words.reason}
        <span class="visually-hidden">（{of}）</span>
      </label>{' '}
      <input
        type="text"
        id={name}
        name={name}
        value={model.typed.one(name)}
        placeholder={words.reasonHint}
        autocomplete="off"
      />
    </p>
  );
}

/** What an import brought and the fields above can't hold. */
function Kept({ model }: { model: FormModel }) {
  const kept = model.typed.all('kept');
  if (kept.length === 0) return null;
  return (
    <section class="kept">
      <h4>{words.keptTitle}</h4>
      <p class="hint">{words.keptLead}</p>
      {kept.map((text, at) => (
        <div>
          <input type="hidden" name="kept" value={text} />
          <KeptLines model={model} text={text} />
          <Check model={model} name="drop" value={String(at)} text={words.drop} />
        </div>
      ))}
    </section>
  );
}
