import { CERTIFICATIONS } from '../../../../supports/index.ts';
import { Checks } from './checks.tsx';
import type { Group } from './condition-typed.ts';
import { FieldProblem } from './field.tsx';
import { Folded } from './folded.tsx';
import { type FormModel, wrongAt } from './form-model.ts';
import { IndustryList } from './industry-list.tsx';
import { KeptConditions } from './kept.tsx';
import { PlaceList } from './place-list.tsx';
import { Reason } from './reason.tsx';
import {
  DateRows,
  dateNames,
  NumberRows,
  numberNames,
  QuestionRows,
  questionNames,
} from './requirement-rows.tsx';
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
    <div class="condition" id="condition" tabindex={-1}>
      <FieldProblem name="condition" message={wrongAt(model, 'condition')} />
      <h3>{words.all}</h3>
      <p class="hint">{words.allHint}</p>
      <Requirements model={model} group="all" />
      <KeptConditions model={model} />
      <Folded {...{ model, id: 'any', title: words.any, hint: words.anyHint }} names={namesOf(model, 'any')}>
        <Requirements model={model} group="any" />
      </Folded>
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
          {words.isCompleteHint}
        </span>
      </p>
    </div>
  );
}

interface GroupProps {
  model: FormModel;
  group: Group;
}

const SINGLE = ['size', 'industry', 'except', 'place', 'form', 'certification'];

/** Every field of a group that says something. */
const namesOf = (model: FormModel, group: Group): string[] => [
  ...SINGLE.map((name) => `${group}-${name}`),
  ...numberNames(model, group),
  ...dateNames(model, group),
  ...questionNames(model, group),
];

function Requirements({ model, group }: GroupProps) {
  const [form, certification] = [`${group}-form`, `${group}-certification`];
  return (
    // The two groups ask for the same: whoever hears a field hears in which it stands.
    <fieldset class="requirements" aria-label={words[group]}>
      <Size model={model} group={group} />
      <Industry model={model} group={group} />
      <Place model={model} group={group} />
      <Folded model={model} id={`${form}-part`} title={words.form} names={[form]}>
        <Checks model={model} name={form} legend={words.form} choices={LEGAL_FORMS} />
        <Reason model={model} name={`${form}-source`} of={words.form} />
      </Folded>
      <Folded
        {...{ model, id: `${group}-number`, title: words.numbers, hint: words.numbersHint }}
        names={numberNames(model, group)}
      >
        <NumberRows model={model} group={group} />
      </Folded>
      <Folded
        {...{ model, id: `${group}-date`, title: words.dates, hint: words.datesHint }}
        names={dateNames(model, group)}
      >
        <DateRows model={model} group={group} />
      </Folded>
      <Folded {...{ model, id: `${certification}-part`, title: words.certification }} names={[certification]}>
        <Checks
          {...{ model, name: certification, legend: words.certification }}
          choices={Object.entries(CERTIFICATIONS)}
        />
        <Reason model={model} name={`${certification}-source`} of={words.certification} />
      </Folded>
      <Folded
        {...{ model, id: `${group}-question`, title: words.questions, hint: words.questionsHint }}
        names={questionNames(model, group)}
      >
        <QuestionRows model={model} group={group} />
      </Folded>
    </fieldset>
  );
}

function Size({ model, group }: GroupProps) {
  const name = `${group}-size`;
  const chosen = model.typed.one(name);
  return (
    <Folded model={model} id={`${name}-part`} title={words.size} names={[name]}>
      <p class="field">
        <label for={name}>{words.size}</label>
        <select id={name} name={name}>
          {Object.entries(words.sizes).map(([value, text]) => (
            <option value={value} selected={value === chosen}>
              {text}
            </option>
          ))}
        </select>
      </p>
      <Reason model={model} name={`${name}-source`} of={words.size} />
    </Folded>
  );
}

function Industry({ model, group }: GroupProps) {
  const [name, except] = [`${group}-industry`, `${group}-except`];
  return (
    <Folded {...{ model, id: name, title: words.industry, hint: words.industryHint }} names={[name, except]}>
      <IndustryList model={model} name={name} />
      {group === 'all' && (
        <Folded model={model} id={except} title={words.except} names={[except]}>
          <IndustryList model={model} name={except} />
        </Folded>
      )}
      <Reason model={model} name={`${name}-source`} of={words.industry} />
    </Folded>
  );
}

function Place({ model, group }: GroupProps) {
  const name = `${group}-place`;
  return (
    <Folded model={model} id={`${name}-part`} title={words.place} names={[name]}>
      <PlaceList model={model} name={name} />
      <Reason model={model} name={`${name}-source`} of={words.place} />
    </Folded>
  );
}
