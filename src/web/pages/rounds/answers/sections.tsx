import { COST_REASON, type Question, type QuestionSection } from '../../../../collection/index.ts';
import { parseThousandYen } from '../../../../values/index.ts';
import { amount } from '../../../figures.ts';
import { Beside, Moved, RequiredMark } from './beside.tsx';
import { Field, ReasonField } from './field.tsx';
import { type FormModel, questionsIn } from './form-model.ts';
import { IndicatorTable } from './indicators.tsx';
import { Input } from './input.tsx';
import { Remarks, WriteRemark } from './remarks.tsx';
import { words } from './words.ts';

export const SECTIONS: readonly QuestionSection[] = ['program', 'money', 'texts', 'indicators'];

/** The four parts of the form, in the order of the paper. */
export function Sections({ model }: { model: FormModel }) {
  return (
    <>
      {SECTIONS.map((section) => (
        <section class="form-section" id={section} aria-labelledby={`${section}-title`}>
          <h2 id={`${section}-title`}>{words.sections[section]}</h2>
          {words.sectionLeads[section] !== null && model.mode === 'edit' && (
            <p class="hint">{words.sectionLeads[section]}</p>
          )}
          <Part model={model} section={section} />
        </section>
      ))}
      <section class="form-section" id="whole" aria-labelledby="whole-title">
        <h2 id="whole-title">{words.whole}</h2>
        <Beside model={model} field={null} />
        <Remarks model={model} field={null} />
        <WriteRemark model={model} field={null} label={words.whole} />
      </section>
    </>
  );
}

function Part({ model, section }: { model: FormModel; section: QuestionSection }) {
  if (section === 'money') return <MoneyTable model={model} />;
  if (section === 'indicators') return <IndicatorTable model={model} />;
  return (
    <>
      {questionsIn(model, section).map((question) => (
        <Field model={model} question={question} />
      ))}
    </>
  );
}

/** Last year and this year in two columns of figures, the unit once in the head. */
function MoneyTable({ model }: { model: FormModel }) {
  const asked = questionsIn(model, 'money').filter(({ kind }) => kind === 'yen');
  return (
    <div class="table-region">
      <table class="table table--form table--money">
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col" class="money">
              {words.lastYear}
              <span class="unit">{words.inThousands}</span>
            </th>
            <th scope="col" class="money">
              {words.thisYear}
              <span class="unit">{words.inThousands}</span>
            </th>
            <th scope="col" class="money">
              {words.change}
              <span class="unit">{words.inThousands}</span>
            </th>
            <th scope="col">{words.remarks}</th>
          </tr>
        </thead>
        {asked.map((question) => (
          <MoneyRows model={model} question={question} />
        ))}
      </table>
    </div>
  );
}

function MoneyRows({ model, question }: { model: FormModel; question: Question }) {
  const { key, hint, lastYear } = question;
  const label = question.label.replace(words.inThousands, '');
  return (
    <tbody id={`field-${key}`}>
      <tr>
        <th scope="row">
          {label} <RequiredMark model={model} question={question} />
          {hint !== null && model.mode === 'edit' && <p class="hint">{hint}</p>}
        </th>
        <td class="money" data-head={words.lastYear}>
          {grouped(lastYear ?? '')}
        </td>
        <td class="money" data-head={words.thisYear}>
          <Input model={withGrouping(model)} question={question} label={`${label}${words.inThousands}`} />
        </td>
        <td class="money" data-head={words.change}>
          <Moved model={model} question={question} />
        </td>
        <td class="cell-remark">
          <WriteRemark model={model} field={key} label={label} isShort />
        </td>
      </tr>
      <tr class="below">
        <td colspan={5}>
          <Beside model={model} field={key} />
          {key === 'cost' && <ReasonField model={model} reasonKey={COST_REASON} />}
          <Remarks model={model} field={key} />
        </td>
      </tr>
    </tbody>
  );
}

/** 845745 → 845,745; what is no amount stays as it is. */
function grouped(text: string): string {
  const parsed = parseThousandYen(text);
  return parsed === null ? text : amount(parsed);
}

/** Read only, amounts have their separators; typed ones stay as they were typed. */
const withGrouping = (model: FormModel): FormModel =>
  model.mode === 'edit' ? model : { ...model, wordAt: (key) => grouped(model.wordAt(key)) };
