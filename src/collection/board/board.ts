import { ANSWER_STATES, type Answer, type AnswerState } from '../answer.ts';
import { dayOf, daysBetween } from '../days.ts';
import type { Board, BoardRow, Round } from '../round.ts';
import type { HeldAnswer } from '../store/answers.ts';
import { deadlineOf } from './deadline.ts';
import { expectedByDeadlines, expectedDay } from './expected.ts';

export interface BoardInput {
  round: Round;
  /** In the order of the report. */
  answers: readonly HeldAnswer[];
  /** By answer, how many remarks nobody has closed. */
  openRemarks: ReadonlyMap<string, number>;
  nameOf: (organisation: string) => string;
  /** ISO date. */
  today: string;
}

/** Where every answer stands, organisation by organisation, those first that come first in the report. */
export function boardOf(input: BoardInput): Board {
  const { round, answers, today } = input;
  const organisations = [...new Set(answers.map(({ organisation }) => organisation))];
  return {
    round,
    rows: organisations.map((organisation) =>
      boardRow(
        organisation,
        answers.filter((each) => each.organisation === organisation),
        input,
      ),
    ),
    total: answers.length,
    accepted: countOf(answers, 'accepted'),
    expected: expectedDay(answers, round, today),
  };
}

function boardRow(organisation: string, own: readonly HeldAnswer[], input: BoardInput): BoardRow {
  const { round, openRemarks, nameOf, today } = input;
  const sum = (of: (answer: HeldAnswer) => number) => own.reduce((total, each) => total + of(each), 0);
  return {
    ...{
      organisation,
      name: nameOf(organisation),
      counts: countsOf(own),
      oldestDays: oldestDays(own, today),
    },
    ...{
      holder: longestHolder(own),
      errors: sum(({ errors }) => errors),
      warnings: sum(({ warnings }) => warnings),
    },
    openRemarks: sum(({ id }) => openRemarks.get(id) ?? 0),
    late: own.filter((answer) => isLate(answer, round, today)).length,
    expected: expectedByDeadlines(own, round, today),
  };
}

/** Whoever holds the ball should have passed it on before today. */
export const isLate = (
  answer: Pick<Answer, 'holder' | 'due'>,
  round: Pick<Round, 'approveBy' | 'acceptBy'>,
  today: string,
): boolean => (deadlineOf(answer, round) ?? today) < today;

const countOf = (answers: readonly Answer[], state: AnswerState): number =>
  answers.filter((each) => each.state === state).length;

const countsOf = (own: readonly Answer[]): BoardRow['counts'] =>
  Object.fromEntries(ANSWER_STATES.map((state) => [state, countOf(own, state)])) as BoardRow['counts'];

function oldestDays(own: readonly Answer[], today: string): BoardRow['oldestDays'] {
  const states = ANSWER_STATES.filter((state) => state !== 'accepted' && countOf(own, state) > 0);
  return Object.fromEntries(
    states.map((state) => {
      const days = own
        .filter((each) => each.state === state)
        .map(({ since }) => daysBetween(dayOf(since), today));
      return [state, Math.max(...days)];
    }),
  );
}

/** Who has held a ball of this organisation longest; nobody when all is accepted. */
function longestHolder(own: readonly Answer[]): BoardRow['holder'] {
  const open = own.filter(({ holder }) => holder !== 'nobody');
  const [oldest] = [...open].sort((a, b) => (a.since < b.since ? -1 : 1));
  return oldest?.holder ?? 'nobody';
}
