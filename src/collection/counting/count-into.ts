import { recordNothing } from '../../platform/index.ts';
import type { Counted } from '../question.ts';
import { type AnswerOfRound, heldAnswer, inRound, type RoundRoom, recordAnswer } from '../room.ts';
import { updateCounted } from '../store/answers.ts';
import { countedCells } from './counted-cells.ts';

/**
 * Puts what was counted so far into an answer that is still being written. What was handed in stays as it was, and what
 * is the same already writes nothing.
 * @throws RoundRefused when there is no such answer
 */
export function countInto(
  room: RoundRoom,
  answer: AnswerOfRound,
  countOf: (label: string) => Counted | null,
): Promise<void> {
  const key = { jurisdiction: room.jurisdiction, ...answer };
  return inRound(room, async (connection) => {
    const held = await heldAnswer(connection, key);
    const cells = countedCells(held, countOf);
    const changed = Object.entries(cells).filter(
      ([field, { value, origin }]) =>
        held.counted[field]?.value !== value || held.counted[field]?.origin !== origin,
    );
    if (held.holder !== 'editor' || changed.length === 0) return recordNothing(connection);
    await updateCounted(connection, key, { ...held.counted, ...cells });
    await recordAnswer(connection, room, answer, {
      action: 'answer.counted',
      before: Object.fromEntries(changed.map(([field]) => [field, held.counted[field] ?? null])),
      after: Object.fromEntries(changed),
    });
  });
}
