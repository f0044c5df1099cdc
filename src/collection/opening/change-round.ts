import { recordChange } from '../../platform/index.ts';
import { RoundRefused } from '../refused.ts';
import { datesProblems, type RoundDates } from '../rollover/index.ts';
import { inRound, type RoundRoom } from '../room.ts';
import { holdRound, updateRound } from '../store/rounds.ts';
import { days, subjectOf } from './open.ts';

/** Other days, another threshold. @throws RoundRefused */
export function changeRound(room: RoundRoom, fiscalYear: number, order: Partial<RoundDates>): Promise<void> {
  const key = { jurisdiction: room.jurisdiction, fiscalYear };
  return inRound(room, async (connection) => {
    const round = await holdRound(connection, key);
    if (round === null || round.state === 'closed') {
      throw new RoundRefused('この年度の照会は行われていないため、期限を変えられません。');
    }
    const after = { ...days(round), ...order };
    const problems = datesProblems(after);
    if (problems.length > 0) throw new RoundRefused(problems.join('\n'));
    await updateRound(connection, key, after);
    await recordChange(connection, room.clock, {
      ...{ jurisdiction: room.jurisdiction, action: 'round.changed', subject: subjectOf(key) },
      ...{ before: days(round), after },
    });
  });
}
