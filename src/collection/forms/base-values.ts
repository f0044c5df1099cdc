import type { Values } from '../question.ts';
import type { AnswerOfRound, RoundRoom } from '../room.ts';
import { valuesAt } from '../saving/fold.ts';
import { versionsOf } from '../store/versions.ts';

/** What stood in an answer at the version on which a form is based; `null` when there is no such version. */
export async function valuesOfVersion(
  { database, jurisdiction }: RoundRoom,
  answer: AnswerOfRound,
  version: number,
): Promise<Values | null> {
  const versions = await versionsOf(database.db, { jurisdiction, ...answer });
  return versions.some((each) => each.version === version) ? valuesAt(versions, version) : null;
}
