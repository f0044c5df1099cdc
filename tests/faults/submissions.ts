import { sql } from 'drizzle-orm';
import { type RoundRoom, saveAnswer, submitAnswer } from '../../src/collection/index.ts';
import type { Ledger } from '../../src/ledger/index.ts';
import { rows } from '../../src/platform/index.ts';
import { EDITOR, HERE, openedRound } from '../collection/made-up.ts';
import type { Writing } from './harness.ts';

const roomOf = ({ database, clock }: Ledger): RoundRoom => ({ database, clock, jurisdiction: HERE });
const answer = (number: number) => ({ fiscalYear: 2021, id: `a${number + 1}` });

/** Each answer of a round is saved and handed in; it is acknowledged with its receipt. */
export const writing: Writing = {
  async prepare(ledger) {
    await openedRound(ledger, 200);
  },
  async write(ledger, number) {
    const room = roomOf(ledger);
    const saving = { values: { result: `${number}回開いた。` }, via: 'browser', base: 1 } as const;
    const saved = await saveAnswer(
      room,
      answer(number),
      { ...saving, found: { errors: 0, warnings: 0 } },
      EDITOR,
    );
    await submitAnswer(room, answer(number), saved.version, EDITOR);
  },
  async times({ database }, number) {
    const found = await rows<{ n: number }>(
      database.db,
      sql`select count(*)::int as n from answer_event join answer
          on (answer.jurisdiction, answer.fiscal_year, answer.id)
            = (answer_event.jurisdiction, answer_event.fiscal_year, answer_event.answer)
        where answer.id = ${answer(number).id} and answer_event.kind = 'submitted' and answer.state = 'submitted'`,
    );
    return found[0]!.n;
  },
};
