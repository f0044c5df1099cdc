import type { AnswerKind, Question } from '../../../../supports/index.ts';
import type { Place } from '../../../support-services.ts';
import { words } from './words.ts';

interface AnswerFieldProps {
  question: Question;
  places: readonly Place[];
  isWrong: boolean;
}

/** Where the answer is given, by the kind of the question. */
export function AnswerField({ question, places, isWrong }: AnswerFieldProps) {
  const { answer } = question;
  const hint = question.help === '' ? undefined : 'answer-help';
  switch (answer.kind) {
    case 'number':
      return <NumberField unit={answer.unit} hint={hint} isWrong={isWrong} label={question.text} />;
    case 'date':
      return <DayField hint={hint} isWrong={isWrong} label={question.text} />;
    case 'yes-no':
      return <Options type="radio" options={YES_NO} />;
    case 'choice':
    case 'choices':
      return <Options type={answer.kind === 'choice' ? 'radio' : 'checkbox'} options={answer.options} />;
    case 'municipality':
    case 'municipalities':
      return <Places label={question.text} places={places} among={amongOf(answer)} />;
  }
}

const YES_NO = [
  { value: 'yes', word: words.yes },
  { value: 'no', word: words.no },
];

const amongOf = (kind: AnswerKind) => (kind.kind === 'municipality' ? kind.among : undefined);

interface FieldProps {
  unit: string;
  label: string;
  hint: string | undefined;
  isWrong: boolean;
}

function NumberField(props: FieldProps) {
  return (
    <div class="with-unit group">
      <input
        id="value"
        name="value"
        inputmode="decimal"
        autocomplete="off"
        maxlength={20}
        aria-label={props.label}
        aria-describedby={props.hint}
        aria-invalid={props.isWrong ? 'true' : undefined}
      />
      <span>{props.unit}</span>
    </div>
  );
}

/** The calendar of the device; where it has none, a field for text: both are understood. */
const DayField = ({ label, hint, isWrong }: Omit<FieldProps, 'unit'>) => (
  <div class="group">
    <input
      type="date"
      id="value"
      name="value"
      max="9999-12-31"
      aria-label={label}
      aria-describedby={hint}
      aria-invalid={isWrong ? 'true' : undefined}
    />
  </div>
);

function Options({
  type,
  options,
}: {
  type: 'radio' | 'checkbox';
  options: readonly { value: string; word: string }[];
}) {
  return (
    <ul class={options.length > 6 ? 'choices choices--many' : 'choices'}>
      {options.map(({ value, word }) => (
        <li>
          <label class="choice">
            <input type={type} name="value" value={value} />
            {word}
          </label>
        </li>
      ))}
    </ul>
  );
}

/** One municipality is enough for nearly every firm; who has more chooses them in the list's conditions. */
function Places({
  label,
  places,
  among,
}: {
  label: string;
  places: readonly Place[];
  among: readonly string[] | undefined;
}) {
  const shown = among === undefined ? places : places.filter(({ code }) => among.includes(code));
  const areas = [...new Set(shown.map(({ area }) => area))];
  return (
    <select id="value" name="value" class="group" aria-label={label}>
      <option value="">{words.choose}</option>
      {areas.map((area) => (
        <optgroup label={area}>
          {shown
            .filter((place) => place.area === area)
            .map(({ code, name }) => (
              <option value={code}>{name}</option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
