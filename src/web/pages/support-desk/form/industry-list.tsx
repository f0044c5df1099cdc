import { divisionsOfIndustry, INDUSTRY_DIVISIONS, MAJOR_INDUSTRIES } from '../../../../firms/index.ts';
import { Check } from './checks.tsx';
import type { FormModel } from './form-model.ts';
import { words } from './words.ts';

interface IndustryListProps {
  model: FormModel;
  name: string;
}

/** The letters of the classification; the divisions of each one step further in. */
export function IndustryList({ model, name }: IndustryListProps) {
  return (
    <ul class="plain industries">
      {Object.entries(MAJOR_INDUSTRIES).map(([letter, major]) => (
        <li>
          <Check model={model} name={name} value={letter} text={major.name} />
          <Divisions {...{ model, name, letter }} title={major.name} />
        </li>
      ))}
    </ul>
  );
}

function Divisions({ model, name, letter, title }: IndustryListProps & { letter: string; title: string }) {
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
