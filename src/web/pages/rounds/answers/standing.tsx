import type { Answer } from '../../../../collection/index.ts';
import { dayOf, daysBetween, dayText, momentText, shortDay } from '../../../japanese-time.ts';
import type { AnswerView } from '../../../round-services.ts';
import type { Site } from '../../../site.ts';
import { answerHref, organisationHref } from '../links.ts';
import { StateMark } from '../state-mark.tsx';
import { holderWords } from '../states.ts';
import type { Mode } from './mode.ts';
import { nextStep } from './next-step.ts';
import { words } from './words.ts';

interface StandingProps {
  site: Site;
  view: AnswerView;
  mode: Mode;
  /** ISO date. */
  today: string;
}

/** How the answer stands: its state in words, who holds the ball, until when, and what happens next. */
export function Standing({ site, view, mode, today }: StandingProps) {
  const { answer, events } = view;
  const saved = events.find(({ kind }) => kind === 'saved');
  const since = dayOf(answer.since);
  return (
    <div class="standing">
      <dl class="standing__facts">
        <div>
          <dt>{words.state}</dt>
          <dd>
            <StateMark state={answer.state} />
          </dd>
        </div>
        <div>
          <dt>{words.holder}</dt>
          <dd>
            {holderWords[answer.holder]}
            <span class="small quiet">　{words.since(shortDay(since), daysBetween(since, today))}</span>
          </dd>
        </div>
        <div>
          <dt>{words.due}</dt>
          <dd>
            {dayText(answer.due)}
            <Left answer={answer} today={today} />
          </dd>
        </div>
        {saved !== undefined && (
          <div>
            <dt>{words.lastSaved}</dt>
            <dd>
              {saved.name}
              <span class="small quiet aside">
                {momentText(saved.at)}　{words.savedVersion(answer.version)}
              </span>
            </dd>
          </div>
        )}
      </dl>
      <p class="standing__next">{nextStep(view, mode)}</p>
      <Links site={site} view={view} />
    </div>
  );
}

/** How many days are left; said only while the organisation holds the ball. */
function Left({ answer, today }: { answer: Answer; today: string }) {
  if (answer.holder !== 'editor') return null;
  const left = daysBetween(today, answer.due);
  return left < 0 ? (
    <strong class="late">　{words.daysLate(-left)}</strong>
  ) : (
    <span class="small quiet">　{words.daysLeft(left)}</span>
  );
}

function Links({ site, view: { answer, receipt } }: { site: Site; view: AnswerView }) {
  const { fiscalYear, id, organisation } = answer;
  return (
    <ul class="standing__links plain" aria-label={words.links}>
      {receipt !== null && (
        <li>
          <a href={answerHref(fiscalYear, id, '/receipt')}>{words.receipt(receipt.number)}</a>
        </li>
      )}
      <li>
        <a href={answerHref(fiscalYear, id, '/history')}>{words.history}</a>
      </li>
      <li>
        <a href={answerHref(fiscalYear, id, '/form')}>{words.excel}</a>
      </li>
      {site.may('round.see') && (
        <li>
          <a href={organisationHref(fiscalYear, organisation)}>{words.board}</a>
        </li>
      )}
    </ul>
  );
}
