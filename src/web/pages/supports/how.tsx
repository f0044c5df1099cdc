import { type Call, callState, type Paper, type Support } from '../../../supports/index.ts';
import { dayText } from '../../japanese-time.ts';
import { words } from './words.ts';

export function Steps({ support: { steps = [] } }: { support: Support }) {
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{words.steps}</h2>
      <ol class="steps">
        {steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
    </section>
  );
}

export function Papers({ support: { id, papers = [] } }: { support: Support }) {
  return (
    <section>
      <h2>{words.papers}</h2>
      {papers.length === 0 ? <p>{words.papersNone}</p> : <PaperList papers={papers} />}
      <p class="ways no-print">
        <a href={`/supports/${id}/checklist`}>{words.papersPrint}</a>
      </p>
    </section>
  );
}

/** A box before each, to be ticked on the screen or on paper. */
export function PaperList({ papers }: { papers: readonly Paper[] }) {
  return (
    <ul class="papers choices">
      {papers.map(({ name, from, url }) => (
        <li>
          <label class="choice">
            <input type="checkbox" />
            <span>
              {name}
              {from !== undefined && (
                <span class="small quiet">
                  （{words.paperFrom}: {from}）
                </span>
              )}
              {url !== undefined && (
                <>
                  {' '}
                  <a href={url} rel="noopener">
                    {words.detail}
                  </a>
                </>
              )}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

const STATES = { open: '受付中', coming: '受付前', closed: '終了', unknown: '未定' } as const;

/** The calls with their days; a calendar keeps the ones to come. */
export function Calls({
  support: { id, calls: said, callNote },
  today,
}: {
  support: Support;
  today: string;
}) {
  const calls = said ?? [];
  return (
    <section>
      <h2>{words.dates}</h2>
      {calls.length === 0 && <p>{said === undefined ? words.unsaid : words.always}</p>}
      <ul class="items">
        {calls.map((call) => (
          <li class="contact">
            <strong>{STATES[callState(call, today)]}</strong> {call.name ?? ''} {daysOf(call)}
            {call.budget !== undefined && (
              <span class="number">　予算 {call.budget.toLocaleString('ja-JP')}円</span>
            )}
            {call.note !== undefined && <p class="small">{call.note}</p>}
          </li>
        ))}
      </ul>
      {callNote !== undefined && <p>{callNote}</p>}
      {calls.some(({ closesOn, opensOn }) => (closesOn ?? opensOn) !== undefined) && (
        <p class="ways no-print">
          <a href={`/supports/${id}/calendar.ics`}>{words.calendar}</a>
        </p>
      )}
    </section>
  );
}

function daysOf({ opensOn, closesOn }: Call): string {
  if (opensOn === undefined && closesOn === undefined) return '';
  return `${opensOn === undefined ? '' : dayText(opensOn)}〜${closesOn === undefined ? '' : dayText(closesOn)}`;
}
