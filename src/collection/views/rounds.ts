import type { AnswerOfRound, RoundRoom } from '../room.ts';
import type { Round } from '../round.ts';
import {
  answerOf,
  answersOf,
  type HeldAnswer,
  neighboursOf,
  organisationOf,
  updateFound,
} from '../store/answers.ts';
import { openRemarks, remarksOf } from '../store/remarks.ts';
import { endingsOf, roundOf, roundsOf } from '../store/rounds.ts';

/** What the pages ask of the rounds of one jurisdiction. */
export function roundViews(room: RoundRoom) {
  const { db } = room.database;
  const key = (fiscalYear: number) => ({ jurisdiction: room.jurisdiction, fiscalYear });
  const answerKey = (answer: AnswerOfRound) => ({ jurisdiction: room.jurisdiction, ...answer });
  return {
    /** Newest first. */
    rounds: (): Promise<Round[]> => roundsOf(db, room.jurisdiction),
    round: (fiscalYear: number): Promise<Round | null> => roundOf(db, key(fiscalYear)),
    /** Programs that have no answer, with the reason. */
    endings: (fiscalYear: number) => endingsOf(db, key(fiscalYear)),
    /** In the order of the report; all organisations when none are named. */
    answers: (fiscalYear: number, organisations?: readonly string[]): Promise<HeldAnswer[]> =>
      answersOf(db, key(fiscalYear), organisations),
    answer: (answer: AnswerOfRound): Promise<HeldAnswer | null> => answerOf(db, answerKey(answer)),
    neighbours: (fiscalYear: number, organisation: string) => neighboursOf(db, key(fiscalYear), organisation),
    organisationOf: (answer: AnswerOfRound): Promise<string | null> => organisationOf(db, answerKey(answer)),
    remarks: (answer: AnswerOfRound) => remarksOf(db, answerKey(answer)),
    openRemarks: (fiscalYear: number) => openRemarks(db, key(fiscalYear)),
  };
}

/** Notes what was found in the values of a version, for the board. */
export const noteFound = (
  room: RoundRoom,
  answer: AnswerOfRound,
  found: { version: number; errors: number; warnings: number },
): Promise<void> => updateFound(room.database.db, { jurisdiction: room.jurisdiction, ...answer }, found);
