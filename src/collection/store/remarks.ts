import { sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import type { AnswerKey, Remark } from '../answer.ts';
import { remarks } from '../schema.ts';
import { isoTime } from './columns.ts';
import type { RoundKey } from './rounds.ts';

const columns = sql`id, field, kind, text, account, name, ${isoTime(sql`at`)} as at, reply_to as "replyTo",
  ${isoTime(sql`closed_at`)} as "closedAt", closed_by as "closedBy"`;

/** In the order in which they were made. */
export const remarksOf = (
  connection: Connection,
  { jurisdiction, fiscalYear, id }: AnswerKey,
): Promise<Remark[]> =>
  rows(
    connection,
    sql`select ${columns} from remark
      where jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear} and answer = ${id}
      order by remark.at, length(remark.id), remark.id`,
  );

/** By answer, how many remarks nobody has closed; a reply belongs to what it replies to. */
export async function openRemarks(
  connection: Connection,
  { jurisdiction, fiscalYear }: RoundKey,
): Promise<ReadonlyMap<string, number>> {
  const found = await rows<{ answer: string; open: number }>(
    connection,
    sql`select answer, count(*)::int as open from remark where jurisdiction = ${jurisdiction}
      and fiscal_year = ${fiscalYear} and closed_at is null and reply_to is null group by answer`,
  );
  return new Map(found.map(({ answer, open }) => [answer, open]));
}

/** To an answer that the transaction holds. */
export async function appendRemarks(
  connection: Connection,
  { jurisdiction, fiscalYear, id: answer }: AnswerKey,
  fresh: readonly Omit<Remark, 'id' | 'closedAt' | 'closedBy'>[],
): Promise<void> {
  const [counted] = await rows<{ count: number }>(
    connection,
    sql`select count(*)::int as count from remark
      where jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear} and answer = ${answer}`,
  );
  const numbered = fresh.map((each, at) => ({ ...each, id: `r${counted!.count + at + 1}` }));
  await insertRows(
    connection,
    remarks,
    numbered.map((each) => ({ jurisdiction, fiscalYear, answer, ...each })),
  );
}

export async function updateClosed(
  connection: Connection,
  { jurisdiction, fiscalYear, id }: AnswerKey,
  remark: string,
  { at, name }: { at: string; name: string },
): Promise<void> {
  await connection.execute(sql`update remark set closed_at = ${at}::timestamptz, closed_by = ${name}
    where jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear} and answer = ${id} and id = ${remark}
      and closed_at is null`);
}
