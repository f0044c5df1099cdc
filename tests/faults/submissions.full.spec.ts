import { afterAll, describe, it } from 'vitest';
import { startPostgres } from '../../scripts/throwaway-postgres.mjs';
import { newPlace, type Place, type Started, started } from '../cli/kakehashi.ts';
import { crowd, expectKept } from './submitting.ts';

const PEOPLE = 40;
/** Receipts that somebody has seen before the next fault comes. */
const BETWEEN = 5;

const postgres = await startPostgres(undefined, undefined, { durable: true });
const embedded = newPlace();
const onServer = newPlace({ DATABASE_URL: postgres?.url ?? '' });
const programs: Started[] = [];
afterAll(async () => {
  for (const program of programs) await program.kill();
  postgres?.stop();
  embedded.remove();
  onServer.remove();
});

async function begun(place: Place): Promise<Started> {
  const program = await started(place, '--side', 'staff');
  programs.push(program);
  return program;
}

describe('no submission whose receipt somebody has seen is lost, and none is there twice', {
  timeout: 240_000,
}, () => {
  it('when the program on the embedded database is killed with SIGKILL, three times', async () => {
    const people = await crowd(embedded, PEOPLE);
    for (const fault of [1, 2, 3]) {
      const program = await begun(embedded);
      const submitting = people.submitAt(program.url);
      await people.haveSeen(fault * BETWEEN);
      await program.kill();
      await submitting;
    }
    const last = await begun(embedded);
    await people.submitAt(last.url);
    await last.kill();
    await expectKept(embedded, people);
  });

  it('when a PostgreSQL server, and the program on it, are killed with SIGKILL, twice each', async () => {
    const people = await crowd(onServer, PEOPLE);
    for (const fault of [1, 3]) {
      const program = await begun(onServer);
      const submitting = people.submitAt(program.url);
      await people.haveSeen(fault * BETWEEN);
      await postgres!.crash();
      await people.haveSeen((fault + 1) * BETWEEN);
      await program.kill();
      await submitting;
    }
    await people.submitAt((await begun(onServer)).url);
    await expectKept(onServer, people);
  });
});
