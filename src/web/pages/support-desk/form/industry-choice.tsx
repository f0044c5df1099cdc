import { divisionsOfIndustry, INDUSTRY_DIVISIONS, MAJOR_INDUSTRIES } from '../../../../firms/index.ts';
import { Check, FieldProblem } from './field.tsx';
import { type FormModel, wrongAt } from './form-model.ts';
import { words } from './words.ts';

interface IndustryChoiceProps {
  model: FormModel;
  name: string;
  legend: string;
  hint?: string;
}

/** The letters of the classification; the divisions of each one step further in. */
export function IndustryChoice({ model, name, legend, hint }: IndustryChoiceProps) {
  const wrong = wrongAt(model, name);
  const chosen = model.typed.all(name);
  const count = chosen.filter((code) => code !== '').length;
  return (
    <details class="choice-group" id={name} tabindex={-1} open={count > 0 || wrong !== undefined}>
      <summary>
        <strong>{legend}</strong>
      </summary>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <FieldProblem name={name} message={wrong} />
      <ul class="plain industries">
        {Object.entries(MAJOR_INDUSTRIES).map(([letter, major]) => (
          <li>
            <Check model={model} name={name} value={letter} text={major.name} />
            <Divisions model={model} name={name} letter={letter} title={major.name} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface DivisionsProps {
  model: FormModel;
  name: string;
  letter: string;
  title: string;
}

function Divisions({ model, name, letter, title }: DivisionsProps) {
  const codes = divisionsOfIndustry(letter);
  if (codes.length < 2) return null;
  const chosen = model.typed.all(name);
  return (
    <details open={codes.some((code) => chosen.includes(code))}>
      <summary class="small">{words.divisions(title)}</summary>
      <div class="industries__divisions">
        {codes.map((code) => (
          <Check model={model} name={name} value={code} text={INDUSTRY_DIVISIONS[code] ?? code} />
        ))}
      </div>
    </details>
  );
}
