import { type SQL, sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import type { Answer, AnswerKey, AnswerState } from '../answer.ts';
import { answers } from '../schema.ts';
import { holderOf } from '../states/steps.ts';
import { isAmong, isoTime } from './columns.ts';
import type { RoundKey } from './rounds.ts';

/** An answer with what was found at its last saving. */
export interface HeldAnswer extends Answer {
  errors: number;
  warnings: number;
  /** Its own day, where the secretariat gave one. */
  ownDue: string | null;
}

type StoredAnswer = Omit<HeldAnswer, 'holder'>;

const columns = sql`a.id, a.fiscal_year as "fiscalYear", a.state, ${isoTime(sql`a.since`)} as since,
  coalesce(a.due, r.submit_by)::text as due, a.due::text as "ownDue", a.organisation, a.organisations, a.origins, a.listings, a.version,
  a.values, a.last_year as "lastYear", a.counted, a.position, a.needs_approval as "needsApproval", a.errors,
  a.warnings`;

const from = sql`answer a join collection_round r
  on r.jurisdiction = a.jurisdiction and r.fiscal_year = a.fiscal_year`;

const isAnswer = ({ jurisdiction, fiscalYear, id }: AnswerKey): SQL =>
  sql`a.jurisdiction = ${jurisdiction} and a.fiscal_year = ${fiscalYear} and a.id = ${id}`;

const held = (stored: StoredAnswer): HeldAnswer => ({ ...stored, holder: holderOf(stored) });

/** In the order of the report. */
export async function answersOf(
  connection: Connection,
  { jurisdiction, fiscalYear }: RoundKey,
  organisations?: readonly string[],
): Promise<HeldAnswer[]> {
  const own = organisations === undefined ? sql`` : sql`and ${isAmong(sql`a.organisation`, organisations)}`;
  const found = await rows<StoredAnswer>(
    connection,
    sql`select ${columns} from ${from} where a.jurisdiction = ${jurisdiction} and a.fiscal_year = ${fiscalYear} ${own}
      order by a.position`,
  );
  return found.map(held);
}

/** Whether there are answers, and nobody holds a ball any more. */
export async function isAllAccepted(
  connection: Connection,
  { jurisdiction, fiscalYear }: RoundKey,
): Promise<boolean> {
  const found = await rows<{ isAll: boolean | null }>(
    connection,
    sql`select bool_and(state = 'accepted') as "isAll" from answer
      where jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear}`,
  );
  return found[0]?.isAll === true;
}

export async function answerOf(connection: Connection, key: AnswerKey): Promise<HeldAnswer | null> {
  const found = await rows<StoredAnswer>(
    connection,
    sql`select ${columns} from ${from} where ${isAnswer(key)}`,
  );
  return found[0] === undefined ? null : held(found[0]);
}

/** The same, held until the transaction ends: two savings of one answer come one after the other. */
export async function holdAnswer(connection: Connection, key: AnswerKey): Promise<HeldAnswer | null> {
  const found = await rows<StoredAnswer>(
    connection,
    sql`select ${columns} from ${from} where ${isAnswer(key)} for update of a`,
  );
  return found[0] === undefined ? null : held(found[0]);
}

/** By name alone: to lead from one form to the next. */
export const neighboursOf = (
  connection: Connection,
  { jurisdiction, fiscalYear }: RoundKey,
  organisation: string,
): Promise<{ id: string; name: string }[]> =>
  rows(
    connection,
    sql`select a.id, coalesce(a.values ->> 'name', '') as name from answer a where a.jurisdiction = ${jurisdiction}
      and a.fiscal_year = ${fiscalYear} and a.organisation = ${organisation} order by a.position`,
  );

export async function organisationOf(connection: Connection, key: AnswerKey): Promise<string | null> {
  const found = await rows<{ organisation: string }>(
    connection,
    sql`select a.organisation from answer a where ${isAnswer(key)}`,
  );
  return found[0]?.organisation ?? null;
}

export const insertAnswers = (
  connection: Connection,
  fresh: readonly (typeof answers.$inferInsert)[],
): Promise<void> => insertRows(connection, answers, fresh);

export async function updateState(
  connection: Connection,
  key: AnswerKey,
  { state, since }: { state: AnswerState; since: string },
): Promise<void> {
  await connection.execute(
    sql`update answer a set state = ${state}, since = ${since}::timestamptz where ${isAnswer(key)}`,
  );
}

/** Who answers, and by when; `due` empty: the round's day. */
export async function updatePlace(
  connection: Connection,
  key: AnswerKey,
  answer: Pick<Answer, 'organisation' | 'organisations' | 'needsApproval' | 'since'> & { due: string | null },
): Promise<void> {
  const { organisation, organisations, needsApproval, since, due } = answer;
  await connection.execute(sql`update answer a set organisation = ${organisation},
    organisations = ${JSON.stringify(organisations)}::jsonb, needs_approval = ${needsApproval},
    since = ${since}::timestamptz, due = ${due}::date where ${isAnswer(key)}`);
}

/** What was counted elsewhere; no version: nobody has written anything. */
export async function updateCounted(
  connection: Connection,
  key: AnswerKey,
  counted: Answer['counted'],
): Promise<void> {
  await connection.execute(
    sql`update answer a set counted = ${JSON.stringify(counted)}::jsonb where ${isAnswer(key)}`,
  );
}

/** What was found in the values of a version; a later one has its own. */
export async function updateFound(
  connection: Connection,
  key: AnswerKey,
  found: { version: number; errors: number; warnings: number },
): Promise<void> {
  await connection.execute(sql`update answer a set errors = ${found.errors}, warnings = ${found.warnings}
    where ${isAnswer(key)} and a.version = ${found.version}`);
}

/** Removes an answer with all that hangs on it; the log keeps what it said. */
export async function deleteAnswer(
  connection: Connection,
  { jurisdiction, fiscalYear, id }: AnswerKey,
): Promise<void> {
  for (const table of ['answer_version', 'answer_event', 'remark']) {
    await connection.execute(sql`delete from ${sql.identifier(table)}
      where jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear} and answer = ${id}`);
  }
  await connection.execute(sql`delete from answer a where ${isAnswer({ jurisdiction, fiscalYear, id })}`);
}
