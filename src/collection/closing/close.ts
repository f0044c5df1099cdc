import { recordChange } from '../../platform/index.ts';
import { formatFiscalYear } from '../../values/index.ts';
import type { By } from '../answer.ts';
import { type RecordInput, roundRecord } from '../board/record.ts';
import { RoundRefused } from '../refused.ts';
import { inRound, nowOf, type RoundRoom } from '../room.ts';
import type { RoundRecord } from '../round.ts';
import { answersOf } from '../store/answers.ts';
import { eventsOfRound } from '../store/events.ts';
import { holdRound, markClosed } from '../store/rounds.ts';

/**
 * Ends a round of which every answer is accepted and the ledger has the year, with its record.
 * @throws RoundRefused
 */
export function closeRound(
  room: RoundRoom,
  fiscalYear: number,
  found: Pick<RecordInput, 'openRules' | 'waivers'>,
  by: By,
): Promise<RoundRecord> {
  const key = { jurisdiction: room.jurisdiction, fiscalYear };
  return inRound(room, async (connection) => {
    const round = await holdRound(connection, key);
    if (round === null || round.state === 'closed') {
      throw new RoundRefused(`${formatFiscalYear(fiscalYear)}の照会は行われていないため、終えられません。`);
    }
    const answers = await answersOf(connection, key);
    const open = answers.filter(({ state }) => state !== 'accepted').length;
    if (open > 0) {
      throw new RoundRefused(
        `受理していない回答が${open}件あるため、照会を終えられません。受理するか、終了した事業として外してください。`,
      );
    }
    const record = roundRecord({ round, answers, events: await eventsOfRound(connection, key), ...found });
    await markClosed(connection, key, { at: nowOf(room), by: by.name, record });
    await recordChange(connection, room.clock, {
      ...{ jurisdiction: room.jurisdiction, action: 'round.closed', subject: `round/${fiscalYear}` },
      ...{ before: { state: 'open' }, after: { state: 'closed', record } },
    });
    return record;
  });
}
