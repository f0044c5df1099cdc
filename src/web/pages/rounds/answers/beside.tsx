import { type FieldKey, KEEP_WORDS, LIMITS, type Question } from '../../../../collection/index.ts';
import { SeverityMark } from '../../../components/severity.tsx';
import type { FieldFinding } from '../../../round-services.ts';
import { type FormModel, findingsAt, isMissing } from './form-model.ts';
import { movedText } from './moved.ts';
import { words } from './words.ts';

/**
 * What the rules say beside a field. The script fetches these places anew while somebody types (`data-slot`); without
 * it they are as of the last saving.
 */
export function Beside({ model, field }: { model: FormModel; field: FieldKey | null }) {
  const name = `beside-${field ?? 'answer'}`;
  const question = model.questions.find(({ key }) => key === field);
  const findings = findingsAt(model, field);
  const isSame = question?.section === 'texts' && isSameText(question, model.wordAt(question.key));
  return (
    <div class="at-field" data-slot={name} id={name}>
      {isSame && <p class="at-field__same">{words.sameText}</p>}
      {findings.map((finding) => (
        <FindingBeside finding={finding} isEdited={model.mode === 'edit'} />
      ))}
    </div>
  );
}

const isSameText = ({ lastYear }: Question, value: string): boolean =>
  lastYear !== null && lastYear !== '' && value.trim() === lastYear.trim();

function FindingBeside({ finding, isEdited }: { finding: FieldFinding; isEdited: boolean }) {
  const { rule, severity, message, reason, reasonKey } = finding;
  return (
    <div class={reason === '' ? `at-field__finding is-${severity}` : 'at-field__finding is-kept'}>
      <p>
        <SeverityMark severity={severity} /> {message}{' '}
        <a href={`/rules/${rule}`} class="small" target="_blank" rel="noopener">
          {words.rule}
        </a>
      </p>
      {!isEdited && reason !== '' && (
        <p class="small">
          {words.kept}：{reason}
        </p>
      )}
      {isEdited && (
        <p class="at-field__keep">
          <label for={reasonKey}>{KEEP_WORDS.label}</label>
          <input
            type="text"
            id={reasonKey}
            name={reasonKey}
            value={reason}
            maxlength={LIMITS.reason}
            placeholder={KEEP_WORDS.hint}
          />
        </p>
      )}
    </div>
  );
}

/** What moved against last year, in a word and a number; also fetched anew. */
export function Moved({ model, question }: { model: FormModel; question: Question }) {
  return (
    <span class="moved" data-slot={`moved-${question.key}`}>
      {movedText(question, model.wordAt(question.key))}
    </span>
  );
}

interface MarkProps {
  model: FormModel;
  question: Question;
}

/** 必須, and whether it is still empty. */
export function RequiredMark({ model, question }: MarkProps) {
  if (!question.isRequired || model.mode !== 'edit') return null;
  return (
    <span class="required" data-slot={`required-${question.key}`}>
      {isMissing(model, question) ? <strong>{words.missing}</strong> : words.required}
    </span>
  );
}

/** In a table only what is still empty is marked. */
export function MissingMark({ model, question }: MarkProps) {
  return (
    <span class="required" data-slot={`missing-${question.key}`}>
      {model.mode === 'edit' && isMissing(model, question) && <strong>{words.missing}</strong>}
    </span>
  );
}
