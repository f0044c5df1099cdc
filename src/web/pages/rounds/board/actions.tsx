import type { Board } from '../../../../collection/index.ts';
import { roundHref } from '../links.ts';
import { words } from './words.ts';

/** What the secretariat does with the round as a whole; each says beforehand what it will do. */
export function BoardActions({ board }: { board: Board }) {
  const { fiscalYear } = board.round;
  return (
    <section class="section">
      <h2>{words.actions}</h2>
      <Remind board={board} />
      <ChangeDays board={board} />
      <ul class="section__links">
        <li>
          <a href={roundHref(fiscalYear, '/upload')}>{words.upload}</a>
        </li>
        <li>
          <a href={roundHref(fiscalYear, '/programs/new')}>{words.addProgram}</a>
        </li>
        <li>
          <a href={roundHref(fiscalYear, '/close')}>{words.close}</a>
        </li>
      </ul>
    </section>
  );
}

function Remind({ board: { round, rows } }: { board: Board }) {
  const whom = rows.filter(({ holder }) => holder === 'editor' || holder === 'approver');
  return (
    <details class="decision">
      <summary>{words.remind}</summary>
      {whom.length === 0 ? (
        <p>{words.remindNobody}</p>
      ) : (
        <form method="post" action={roundHref(round.fiscalYear, '/remind')} class="stack">
          <p>{words.remindWhom(whom.length)}</p>
          <p class="small">{whom.map(({ name }) => name).join('、')}</p>
          <p class="hint">{words.remindOnce}</p>
          <button class="button button--second" type="submit">
            {words.remindButton}
          </button>
        </form>
      )}
    </details>
  );
}

function ChangeDays({ board: { round } }: { board: Board }) {
  const days = [
    ['submitBy', words.submitBy],
    ['approveBy', words.approveBy],
    ['acceptBy', words.acceptBy],
  ] as const;
  return (
    <details class="decision">
      <summary>{words.changeDays}</summary>
      <form method="post" action={roundHref(round.fiscalYear, '/days')} class="stack">
        {days.map(([name, text]) => (
          <p class="field">
            <label for={name}>{words.dayHead(text)}</label>
            <input type="date" id={name} name={name} value={round[name]} required />
          </p>
        ))}
        <p class="field">
          <label for="threshold">{words.thresholdHead}</label>
          <input
            type="text"
            inputmode="numeric"
            id="threshold"
            name="threshold"
            value={String(round.threshold)}
            maxlength={4}
            required
          />
        </p>
        <p class="hint">{words.daysHint}</p>
        <button class="button button--second" type="submit">
          {words.changeButton}
        </button>
      </form>
    </details>
  );
}
