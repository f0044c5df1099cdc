import type { Site } from '../../../site.ts';
import { answerHref } from '../links.ts';
import type { FormModel } from './form-model.ts';
import { words } from './words.ts';

interface HandingProps {
  site: Site;
  model: FormModel;
  /** Names to choose from. */
  organisations: readonly string[];
}

/** For the secretariat: another organisation answers, by another day, or the program ends after all. */
export function Handing({ site, model, organisations }: HandingProps) {
  const { answer, round, organisationName } = model.view;
  if (!site.may('round.run') || round.state === 'closed') return null;
  const { fiscalYear, id, due } = answer;
  return (
    <details class="decision section">
      <summary>{words.handing}</summary>
      <form method="post" action={answerHref(fiscalYear, id, '/move')} class="stack">
        <p class="field">
          <label for="organisation">{words.answering}</label>
          <input
            type="text"
            id="organisation"
            name="organisation"
            list="organisations"
            value={organisationName}
            maxlength={100}
          />
          <datalist id="organisations">
            {organisations.map((name) => (
              <option value={name} />
            ))}
          </datalist>
        </p>
        <p class="field">
          <label for="due">{words.due}</label>
          <input type="date" id="due" name="due" value={due} required />
        </p>
        <button class="button button--second" type="submit">
          {words.move}
        </button>
      </form>
      <form method="post" action={answerHref(fiscalYear, id, '/end')} class="stack">
        <p class="field">
          <label for="reason">{words.endReason}</label>
          <input
            type="text"
            id="reason"
            name="reason"
            maxlength={300}
            required
            aria-describedby="reason-hint"
          />
        </p>
        <p class="hint" id="reason-hint">
          {words.endHint}
        </p>
        <button class="button button--second" type="submit">
          {words.end}
        </button>
      </form>
    </details>
  );
}
