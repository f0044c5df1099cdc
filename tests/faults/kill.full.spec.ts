import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../../scripts/throwaway-postgres.mjs';
import { expectKept, type Place, startWriting } from './harness.ts';
import { writing } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'kakehashi-faults-'));
const server = await startPostgres();
afterAll(() => {
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const onServer: Place = { databaseUrl: server?.url ?? null, dataDirectory: null };

const texts = new URL('texts.ts', import.meta.url);

describe('no text that was acknowledged is lost, and none is there twice', { timeout: 240_000 }, () => {
  it('when the program on the embedded database is killed with SIGKILL, three times', () =>
    killThreeTimes({ databaseUrl: null, dataDirectory: join(folder, 'data') }));

  it('when the PostgreSQL server is killed with SIGKILL while the program writes: it goes on by itself', async () => {
    const running = startWriting(texts, onServer, 0);
    for (const crash of [1, 2, 3]) {
      await running.until(crash * 20);
      await server!.crash();
    }
    await running.until(80);
    await running.kill();
    await expectKept(writing, onServer, { acknowledged: running.acknowledged(), last: running.last() });
  });

  it('when the program on a server is killed with SIGKILL, three times', () =>
    killThreeTimes(onServer, 1000));
});

async function killThreeTimes(place: Place, first = 0): Promise<void> {
  const acknowledged: number[] = [];
  let last = first - 1;
  for (const round of [0, 1, 2]) {
    const running = startWriting(texts, place, last + 1);
    await running.until(10);
    await new Promise((resolve) => setTimeout(resolve, round * 7));
    await running.kill();
    acknowledged.push(...running.acknowledged());
    // One more may have been written when the signal came, before it was acknowledged.
    last = running.last() + 1;
  }
  await expectKept(writing, place, { acknowledged, last });
  expect(acknowledged.length).toBeGreaterThanOrEqual(30);
}
