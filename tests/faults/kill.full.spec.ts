import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../../scripts/throwaway-postgres.mjs';
import { openLedger } from '../../src/ledger/index.ts';
import { expectKept, type Place, startWriting } from './harness.ts';
import { writing } from './texts.ts';

const texts = new URL('texts.ts', import.meta.url);
const dataDirectory = mkdtempSync(join(tmpdir(), 'kakehashi-faults-'));
const server = await startPostgres();
afterAll(() => {
  server?.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
});

describe('no text that was acknowledged is lost, and none is there twice', { timeout: 300_000 }, () => {
  it('when the program on the embedded database is killed with SIGKILL, five times', async () => {
    await killFiveTimes({ databaseUrl: null, dataDirectory });
  });

  it('when the program on a server is killed with SIGKILL, five times', async () => {
    await killFiveTimes({ databaseUrl: server!.url, dataDirectory: null });
  });

  it('when the PostgreSQL server is killed with SIGKILL while the program writes: it goes on by itself', async () => {
    const place = { databaseUrl: server!.url, dataDirectory: null };
    const first = 1000;
    const running = startWriting(texts, place, first);
    for (const crash of [1, 2, 3]) {
      await running.until(crash * 20);
      await server!.crash();
    }
    await running.until(80);
    await running.kill();
    await expectKept(writing, place, { acknowledged: running.acknowledged(), last: running.last() });
  });
});

async function killFiveTimes(place: Place): Promise<void> {
  const acknowledged: number[] = [];
  let last = -1;
  await (await openLedger(place)).close();
  for (let round = 0; round < 5; round += 1) {
    const running = startWriting(texts, place, last + 1);
    await running.until(10);
    await new Promise((resolve) => setTimeout(resolve, round * 7));
    await running.kill();
    acknowledged.push(...running.acknowledged());
    // One more may have been written when the signal came, before it was acknowledged.
    last = running.last() + 1;
    await expectKept(writing, place, { acknowledged, last });
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(50);
}
