import { recordChange } from '../../platform/index.ts';
import { formatFiscalYear } from '../../values/index.ts';
import type { By } from '../answer.ts';
import { RoundRefused } from '../refused.ts';
import type { NewAnswer, RolloverOrder, RolloverPlan } from '../rollover/index.ts';
import { inRound, nowOf, type RoundRoom } from '../room.ts';
import type { Round } from '../round.ts';
import { insertEndings, insertRound, type RoundKey, roundOf } from '../store/rounds.ts';
import { insertFresh } from './insert-answers.ts';

/**
 * Opens the round of a year as planned: the round, every answer with what it begins with, and what ends, in one
 * transaction.
 * @throws RoundRefused when something stands against it, or the year has a round already
 */
export async function openRound(
  room: RoundRoom,
  order: RolloverOrder,
  plan: RolloverPlan,
  by: By,
): Promise<Round> {
  if (plan.problems.length > 0) throw new RoundRefused(plan.problems.join('\n'));
  const key = { jurisdiction: room.jurisdiction, fiscalYear: order.fiscalYear };
  return inRound(room, async (connection) => {
    const at = nowOf(room);
    if (!(await insertRound(connection, key, { ...order, openedAt: at, openedBy: by.name }))) {
      throw new RoundRefused(`${formatFiscalYear(order.fiscalYear)}の照会は、すでに始まっています。`);
    }
    await insertEndings(connection, key, plan.ended);
    await insertFresh(connection, key, plan.answers, { at, by });
    await recordChange(connection, room.clock, {
      ...{ jurisdiction: room.jurisdiction, action: 'round.opened', subject: subjectOf(key), before: null },
      after: { ...days(order), answers: plan.answers.map(briefOf), ended: plan.ended },
    });
    return (await roundOf(connection, key))!;
  });
}

export const subjectOf = ({ fiscalYear }: Pick<RoundKey, 'fiscalYear'>): string => `round/${fiscalYear}`;

export const days = ({ submitBy, approveBy, acceptBy, threshold }: Omit<RolloverOrder, 'choices'>) => ({
  ...{ submitBy, approveBy, acceptBy, threshold },
});

const briefOf = ({ id, name, organisation, origins }: NewAnswer) => ({ id, name, organisation, origins });
