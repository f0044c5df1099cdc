import type { AnswerEventKind, Holder } from '../answer.ts';
import { dayOf, timeBetween } from '../days.ts';
import type { Round, RoundRecord } from '../round.ts';
import { holderOf } from '../states/steps.ts';
import type { HeldAnswer } from '../store/answers.ts';
import type { StoredEvent } from '../store/events.ts';

export interface RecordInput {
  round: Pick<Round, 'openedAt'>;
  answers: readonly HeldAnswer[];
  /** Of all answers, each in its order. */
  events: readonly StoredEvent[];
  /** Rule ids of what is open in the accepted answers, one for each finding. */
  openRules: readonly string[];
  waivers: RoundRecord['waivers'];
}

/** What a round cost and found, for the year after. */
export function roundRecord({ round, answers, events, openRules, waivers }: RecordInput): RoundRecord {
  const byAnswer = new Map(answers.map(({ id }) => [id, events.filter((each) => each.answer === id)]));
  const accepted = events.filter(({ kind }) => kind === 'accepted').map(({ at }) => at);
  const last = accepted.reduce((a, b) => (b > a ? b : a), round.openedAt);
  return {
    answers: answers.length,
    organisations: new Set(answers.map(({ organisation }) => organisation)).size,
    days: rounded(timeBetween(round.openedAt, last)),
    daysByHolder: daysByHolder(answers, byAnswer),
    returns: events.filter(({ kind }) => kind === 'returned').length,
    late: answers.filter((answer) => wasLate(answer, byAnswer.get(answer.id)!)).length,
    findingsByRule: counted(openRules),
    waivers: [...waivers],
  };
}

/** Handed in for the first time after its day. */
function wasLate({ due }: HeldAnswer, events: readonly StoredEvent[]): boolean {
  const first = events.find(({ kind }) => kind === 'submitted');
  return first !== undefined && dayOf(first.at) > due;
}

const STATE_AFTER: Partial<Record<AnswerEventKind, HeldAnswer['state']>> = {
  opened: 'waiting',
  submitted: 'submitted',
  withdrawn: 'draft',
  approved: 'approved',
  returned: 'returned',
  reopened: 'returned',
  accepted: 'accepted',
};

/** How long the ball lay where, on average over all answers, in days. */
function daysByHolder(
  answers: readonly HeldAnswer[],
  byAnswer: ReadonlyMap<string, readonly StoredEvent[]>,
): RoundRecord['daysByHolder'] {
  const totals: Partial<Record<Holder, number>> = {};
  for (const { id, needsApproval } of answers) {
    const steps = byAnswer.get(id)!.filter(({ kind }) => kind in STATE_AFTER);
    steps.slice(0, -1).forEach(({ kind, at }, index) => {
      const holder = holderOf({ state: STATE_AFTER[kind]!, needsApproval });
      totals[holder] = (totals[holder] ?? 0) + timeBetween(at, steps[index + 1]!.at);
    });
  }
  const averages = Object.entries(totals).map(([holder, days]) => [holder, rounded(days / answers.length)]);
  return Object.fromEntries(averages.filter(([holder]) => holder !== 'nobody'));
}

const rounded = (days: number): number => Math.round(days * 10) / 10;

function counted(rules: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const rule of rules) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
