import {
  type Clock,
  type Connection,
  type Database,
  recordChange,
  recordedWriting,
} from '../platform/index.ts';
import type { AnswerKey } from './answer.ts';
import { RoundRefused } from './refused.ts';
import { type HeldAnswer, holdAnswer } from './store/answers.ts';

/** Where the rounds of one jurisdiction are kept. */
export interface RoundRoom {
  database: Pick<Database, 'db' | 'flush'>;
  clock: Clock;
  jurisdiction: string;
}

/** Which answer of the room. */
export type AnswerOfRound = Pick<AnswerKey, 'fiscalYear' | 'id'>;

/**
 * Writes in one transaction that tells the log what it changed, and is on the disk when this returns. The jurisdiction's row is not held: an answer is no
 * fact yet, and two hundred people save at once.
 */
export function inRound<T>(
  { database }: RoundRoom,
  write: (connection: Connection) => Promise<T>,
): Promise<T> {
  return recordedWriting(database, write);
}

/**
 * The answer, held until the transaction ends.
 * @throws RoundRefused
 */
export async function heldAnswer(connection: Connection, key: AnswerKey): Promise<HeldAnswer> {
  const answer = await holdAnswer(connection, key);
  if (answer === null) {
    throw new RoundRefused(
      'この回答は見つかりません。照会から外された可能性があります。一覧を開き直してください。',
    );
  }
  return answer;
}

/** Tells the log what became of an answer; to be called last. */
export const recordAnswer = (
  connection: Connection,
  { jurisdiction, clock }: RoundRoom,
  { fiscalYear, id }: AnswerOfRound,
  change: { action: string; before: unknown; after: unknown },
): Promise<void> =>
  recordChange(connection, clock, { jurisdiction, subject: `answer/${fiscalYear}/${id}`, ...change });

export const nowOf = ({ clock }: RoundRoom): string => clock.now().toISOString();
