import type { Fact, FactAttribute, FactValue, ProgramYearView } from '../../../ledger/index.ts';
import type { Site } from '../../site.ts';
import { attributeWords } from '../../words.ts';
import { DecisionForm } from './decision-form.tsx';
import { factText } from './fact-list.ts';
import { words } from './words.ts';

/** The values that documents state about one thing, the accepted one first, each once. */
export function choicesOf(fact: Fact): FactValue[] {
  const values = [fact.value, ...fact.others.map(({ value }) => value)];
  const texts = values.map(factText);
  return values.filter((_, i) => texts.indexOf(texts[i]!) === i);
}

interface FactChoiceProps {
  site: Site;
  /** The program whose page this is. */
  programId: string;
  year: ProgramYearView;
  attribute: FactAttribute;
}

/** Where documents contradict each other, a person may say which of them holds; the statements stay. */
export function FactChoice({ site, programId, year, attribute }: FactChoiceProps) {
  const choices = choicesOf(year[attribute]);
  if (choices.length < 2 || !site.may('fact.decide')) return null;
  const id = `${attribute}-${year.fiscalYear}`;
  return (
    <DecisionForm
      id={id}
      summary={words.choose(attributeWords[attribute])}
      action={`${site.links.program(programId)}/facts`}
      hidden={{ owner: year.programId, year: String(year.fiscalYear), attribute }}
      hint={words.chooseHint}
      buttons={[{ text: words.chooseButton }]}
    >
      <fieldset class="choices">
        <legend>{words.holds}</legend>
        {choices.map((value, i) => (
          <p>
            <input type="radio" id={`choice-${id}-${i}`} name="choice" value={String(i)} checked={i === 0} />{' '}
            <label for={`choice-${id}-${i}`}>{factText(value) || words.nothing}</label>
          </p>
        ))}
      </fieldset>
    </DecisionForm>
  );
}
