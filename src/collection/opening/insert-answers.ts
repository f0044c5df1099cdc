import type { Connection } from '../../platform/index.ts';
import type { By } from '../answer.ts';
import type { NewAnswer } from '../rollover/index.ts';
import { insertAnswers } from '../store/answers.ts';
import { insertEvents } from '../store/events.ts';
import type { RoundKey } from '../store/rounds.ts';
import { insertVersions } from '../store/versions.ts';

/** New answers that wait, each with its first version (what the rollover filled in) and the beginning of its history. */
export async function insertFresh(
  connection: Connection,
  { jurisdiction, fiscalYear }: RoundKey,
  fresh: readonly NewAnswer[],
  { at, by }: { at: string; by: By },
): Promise<void> {
  const key = { jurisdiction, fiscalYear };
  const signed = { account: by.account, name: by.name, at };
  await insertAnswers(
    connection,
    fresh.map(({ id, organisation, position, values, lastYear, counted, needsApproval, ...answer }) => ({
      ...{ ...key, id, organisation, position, values, lastYear, counted, needsApproval, due: null },
      ...{ organisations: [...answer.organisations], origins: [...answer.origins] },
      ...{ listings: [...answer.listings], state: 'waiting' as const, since: at, version: 1 },
      ...{ errors: 0, warnings: 0 },
    })),
  );
  await insertVersions(
    connection,
    fresh.map(({ id, values }) => ({
      ...key,
      answer: id,
      version: 1,
      changed: values,
      via: 'rollover',
      ...signed,
    })),
  );
  await insertEvents(
    connection,
    fresh.map(({ id }) => ({ ...key, answer: id, seq: 1, kind: 'opened', version: 1, ...signed })),
  );
}
