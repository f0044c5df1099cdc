import { LIMITS, type Question } from '../../../../collection/index.ts';
import type { FormModel } from './form-model.ts';
import { words } from './words.ts';

interface InputProps {
  model: FormModel;
  question: Question;
  /** Where no visible label stands: 参加者数の当年度. */
  label?: string | undefined;
}

/** The value of a question: to type, locked with its origin, or to read. */
export function Input({ model, question, label }: InputProps) {
  const value = model.wordAt(question.key);
  if (question.counted !== null) return <Locked question={question} label={label} />;
  if (model.mode !== 'edit') return <Read question={question} value={value} />;
  const { key, kind } = question;
  const isWrong = model.findings.some((each) => each.field === key && each.reason === '');
  const common = {
    ...{ id: key, name: key, 'aria-label': label, 'aria-invalid': isWrong ? ('true' as const) : undefined },
    'aria-describedby':
      question.hint !== null && label === undefined ? `${key}-hint beside-${key}` : `beside-${key}`,
  };
  switch (kind) {
    case 'mark':
      return (
        <>
          <input type="hidden" name={key} value="" />
          <input type="checkbox" {...common} value="1" checked={value === '1'} />
        </>
      );
    case 'choice':
      return (
        <select {...common}>
          {question.choices?.map((each) => (
            <option value={each.value} selected={each.value === value}>
              {each.label}
            </option>
          ))}
        </select>
      );
    case 'prose':
    case 'reason':
      return (
        <textarea {...common} rows={rowsFor(question, value)} maxlength={LIMITS[kind]}>
          {value}
        </textarea>
      );
    default:
      return (
        <input
          type="text"
          {...common}
          class={kind === 'yen' ? 'amount' : undefined}
          value={value}
          maxlength={LIMITS[kind]}
          autocomplete="off"
        />
      );
  }
}

/** As many lines as the text takes, and one more. */
function rowsFor({ kind, section, lastYear }: Question, value: string): number {
  const lines = (text: string) =>
    text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 34), 0);
  const least = kind === 'reason' ? 2 : section === 'texts' ? 4 : 1;
  return Math.min(24, Math.max(least, lines(value) + 1, kind === 'prose' ? lines(lastYear ?? '') : 0));
}

/** Not to be typed: it was counted or stated elsewhere, and its origin is one step away. */
function Locked({ question: { counted, label: head }, label }: Pick<InputProps, 'question' | 'label'>) {
  if (counted === null) return null;
  return (
    <details class="origin origin--start">
      <summary>
        <span class="figure">{counted.value}</span>
        <span class="visually-hidden">
          （{label ?? head}　{words.originPlace}）
        </span>
      </summary>
      <div class="origin__panel">
        <dl>
          <dt>{words.originHead}</dt>
          <dd>{counted.value}</dd>
          <dt>{words.originPlace}</dt>
          <dd>{counted.origin}</dd>
        </dl>
        <p class="origin__why">{words.locked}</p>
      </div>
    </details>
  );
}

function Read({ question, value }: { question: Question; value: string }) {
  return <div class={question.kind === 'prose' ? 'read read--prose' : 'read'}>{shown(question, value)}</div>;
}

/** A value as people read it. */
export function shown({ kind, choices }: Pick<Question, 'kind' | 'choices'>, value: string): string {
  if (kind === 'mark') return value === '1' ? words.yes : words.no;
  if (kind === 'choice') return choices?.find((each) => each.value === value)?.label ?? value;
  return value === '' ? words.empty : value;
}
