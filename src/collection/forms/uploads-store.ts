import { sql } from 'drizzle-orm';
import { recordChange, rows } from '../../platform/index.ts';
import type { By } from '../answer.ts';
import type { RoundRoom } from '../room.ts';
import { inRound, nowOf } from '../room.ts';
import { isoTime } from '../store/columns.ts';
import type { TakenForm } from './outcome.ts';

/** When and by whom a file with this hash was taken; `null` when it never was. */
export async function knownUpload(
  { database, jurisdiction }: RoundRoom,
  fiscalYear: number,
  hash: string,
): Promise<{ name: string; at: string; hasMistakes: boolean } | null> {
  const [known] = await rows<{ name: string; at: string; hasMistakes: boolean }>(
    database.db,
    sql`select name, ${isoTime(sql`at`)} as at, has_mistakes as "hasMistakes" from form_upload
      where jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear} and hash = ${hash}`,
  );
  return known ?? null;
}

/** Keeps that a form was taken, and tells the log. Two people who send the same file at the same moment are one. */
export function keepUpload(room: RoundRoom, fiscalYear: number, taken: TakenForm, by: By): Promise<void> {
  const { jurisdiction } = room;
  const { hash, file, outcome, hasMistakes } = taken;
  return inRound(room, async (connection) => {
    await connection.execute(sql`
      insert into form_upload (jurisdiction, fiscal_year, hash, file, account, name, at, outcome, has_mistakes)
      values (${jurisdiction}, ${fiscalYear}, ${hash}, ${file}, ${by.account}, ${by.name},
        ${nowOf(room)}::timestamptz, ${JSON.stringify(outcome)}::jsonb, ${hasMistakes})
      on conflict do nothing`);
    await recordChange(connection, room.clock, {
      ...{ jurisdiction, action: 'form.received', subject: `form/${fiscalYear}/${hash}` },
      ...{ before: null, after: { file, outcome, hasMistakes } },
    });
  });
}
