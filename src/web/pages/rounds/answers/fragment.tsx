import { COST_REASON } from '../../../../collection/index.ts';
import { Beside, MissingMark, Moved, RequiredMark } from './beside.tsx';
import { ReasonField } from './field.tsx';
import type { FormModel } from './form-model.ts';
import { Meanwhile } from './meanwhile.tsx';
import { OpenPoints, SectionCounts } from './open-points.tsx';

/** The places of the form that depend on what is typed, made by the same parts as the page; the script puts them in. */
export function Fragment({ model }: { model: FormModel }) {
  return (
    <div>
      <Meanwhile model={model} />
      <OpenPoints model={model} />
      <SectionCounts model={model} />
      <Beside model={model} field={null} />
      {model.questions
        .filter(({ kind }) => kind !== 'reason')
        .map((question) => (
          <>
            <Beside model={model} field={question.key} />
            <RequiredMark model={model} question={question} />
            <MissingMark model={model} question={question} />
            <Moved model={model} question={question} />
            {reasonOf(question.key) !== null && (
              <ReasonField model={model} reasonKey={reasonOf(question.key)!} />
            )}
          </>
        ))}
    </div>
  );
}

/** The field in which is said why this one moved. */
function reasonOf(key: string): string | null {
  if (key === 'cost') return COST_REASON;
  const row = /^(indicator-\d+)-current$/.exec(key)?.[1];
  return row === undefined ? null : `${row}-reason`;
}
