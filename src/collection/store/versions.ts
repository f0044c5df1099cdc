import { sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import type { AnswerKey, AnswerState, By } from '../answer.ts';
import type { Values } from '../question.ts';
import { answerVersions } from '../schema.ts';
import { isoTime } from './columns.ts';

/** One saving: who changed which fields to what. */
export interface StoredVersion {
  version: number;
  changed: Values;
  account: string | null;
  name: string;
  at: string;
  via: 'browser' | 'excel' | 'rollover';
}

const ofAnswer = ({ jurisdiction, fiscalYear, id }: AnswerKey) =>
  sql`jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear} and answer = ${id}`;

/** Oldest first. */
export const versionsOf = (connection: Connection, key: AnswerKey): Promise<StoredVersion[]> =>
  rows(
    connection,
    sql`select version, changed, account, name, ${isoTime(sql`at`)} as at, via from answer_version
      where ${ofAnswer(key)} order by version`,
  );

export const insertVersions = (
  connection: Connection,
  versions: readonly (typeof answerVersions.$inferInsert)[],
): Promise<void> => insertRows(connection, answerVersions, versions);

/** What a saving writes. */
export interface Saving extends Pick<StoredVersion, 'version' | 'changed' | 'via'> {
  /** All values, after it. */
  values: Values;
  state: AnswerState;
  at: string;
  by: By;
  errors: number;
  warnings: number;
}

/** The answer and its new version, in one statement: the quicker it goes, the more people can save at once. */
export async function writeSaving(connection: Connection, key: AnswerKey, saving: Saving): Promise<void> {
  const { jurisdiction, fiscalYear, id } = key;
  const { version, values, changed, state, at, via, by, errors, warnings } = saving;
  await connection.execute(sql`
    with saved as (
      update answer set version = ${version}, values = ${JSON.stringify(values)}::jsonb, state = ${state},
        errors = ${errors}, warnings = ${warnings}
      where jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear} and id = ${id})
    insert into answer_version (jurisdiction, fiscal_year, answer, version, changed, account, name, at, via)
    values (${jurisdiction}, ${fiscalYear}, ${id}, ${version}, ${JSON.stringify(changed)}::jsonb, ${by.account},
      ${by.name}, ${at}::timestamptz, ${via})`);
}
