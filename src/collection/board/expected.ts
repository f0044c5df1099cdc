import type { Answer } from '../answer.ts';
import { dayAfter, dayOf, daysBetween } from '../days.ts';
import type { Round } from '../round.ts';
import { deadlineOf } from './deadline.ts';

type Standing = Pick<Answer, 'state' | 'holder' | 'due' | 'since'>;

/** Over so many days the pace of acceptance is measured. */
const PACE_DAYS = 14;

/**
 * The day on which the last of these answers will be accepted, as the deadlines say: the round's day of acceptance,
 * later by as many days as the ball is overdue where it is overdue most. `null` when all are accepted.
 */
export function expectedByDeadlines(
  answers: readonly Standing[],
  round: Pick<Round, 'approveBy' | 'acceptBy'>,
  today: string,
): string | null {
  const open = answers.filter(({ state }) => state !== 'accepted');
  if (open.length === 0) return null;
  const overdue = open.map((answer) => daysBetween(deadlineOf(answer, round) ?? today, today));
  const last = open.reduce((day, { due }) => (due > day ? due : day), round.acceptBy);
  return dayAfter(last, Math.max(0, ...overdue));
}

/**
 * The day on which all answers will be accepted if it goes on as in the last fortnight (or since the round opened, if
 * that is less). `null` when nothing was accepted in that time, or nothing is left.
 */
export function expectedByPace(
  answers: readonly Standing[],
  { openedAt }: Pick<Round, 'openedAt'>,
  today: string,
): string | null {
  const open = answers.filter(({ state }) => state !== 'accepted').length;
  const days = Math.min(PACE_DAYS, Math.max(1, daysBetween(dayOf(openedAt), today)));
  const lately = answers.filter(
    ({ state, since }) => state === 'accepted' && daysBetween(dayOf(since), today) <= days,
  ).length;
  return open === 0 || lately === 0 ? null : dayAfter(today, Math.ceil((open * days) / lately));
}

/** Of what the deadlines say and what the pace says, the later day. */
export function expectedDay(
  answers: readonly Standing[],
  round: Pick<Round, 'openedAt' | 'approveBy' | 'acceptBy'>,
  today: string,
): string | null {
  const days = [expectedByDeadlines(answers, round, today), expectedByPace(answers, round, today)];
  return days
    .filter((day) => day !== null)
    .reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
}
