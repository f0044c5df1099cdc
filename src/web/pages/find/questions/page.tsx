import type { NextQuestion, Question } from '../../../../supports/index.ts';
import { PortalLayout } from '../../../portal/layout.tsx';
import type { Site } from '../../../site.ts';
import type { Place } from '../../../support-services.ts';
import { queryOf } from '../query.ts';
import { AnswerField } from './answer-field.tsx';
import { afterSkip, answeredCount, stepBack, type Walk, walkQuery } from './walk.ts';
import { words } from './words.ts';

interface QuestionPageProps {
  site: Site;
  walk: Walk;
  question: Question & Partial<NextQuestion>;
  /** How many supports may be for the firm now. */
  fits: number;
  places: readonly Place[];
  /** Why the last answer was none. */
  problem?: string | undefined;
  /** What is said before everything. */
  notice?: string | undefined;
}

const at = (walk: Walk): string => `/find/questions?${walkQuery(walk)}`;

/** One question, and every way on from it. */
export function QuestionPage({ site, walk, question, fits, places, problem, notice }: QuestionPageProps) {
  const back = stepBack(walk);
  return (
    <PortalLayout site={site} title={question.text}>
      <p class="crumb">
        {back === null ? <a href="/find">‹ {words.title}</a> : <a href={at(back)}>‹ {words.back}</a>}
      </p>
      {notice !== undefined && (
        <p class="verdict" role="alert">
          <strong>{words.numberProblem}</strong>　{notice}
        </p>
      )}
      <p class="small quiet">{words.progress(answeredCount(walk))}</p>
      <h1>{question.text}</h1>
      {question.help !== '' && (
        <p class="hint" id="answer-help">
          {question.help}
        </p>
      )}
      {problem !== undefined && (
        <p class="verdict verdict--near" role="alert">
          <strong>{words.problem}</strong>　{problem}
        </p>
      )}
      <form method="get" action="/find/questions">
        {[...walkQuery(walk)].map(([key, value]) => (
          <input type="hidden" name={key} value={value} />
        ))}
        <input type="hidden" name="answering" value={question.id} />
        <AnswerField question={question} places={places} isWrong={problem !== undefined} />
        <button class="go" type="submit">
          {words.go}
        </button>
      </form>
      <p class="ways">
        <a href={at(afterSkip(walk, question.id))}>{words.skip}</a>
        <a href={`/find/results?${queryOf(walk.ask)}`}>{words.results}</a>
      </p>
      <p class="told">
        {words.fits(fits)}
        {question.settles !== undefined &&
          question.settles >= 1 &&
          words.settles(Math.round(question.settles))}
      </p>
    </PortalLayout>
  );
}
