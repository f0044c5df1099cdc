import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../../scripts/throwaway-postgres.mjs';
import { openLedger } from '../../src/ledger/index.ts';
import { expectKept, type Place, startWriting, type Writing } from './harness.ts';
import { writing as submissions } from './submissions.ts';
import { writing as texts } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'kakehashi-faults-'));
const server = await startPostgres();
afterAll(() => {
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const embedded = (name: string): Place => ({ databaseUrl: null, dataDirectory: join(folder, name) });
const onServer: Place = { databaseUrl: server?.url ?? null, dataDirectory: null };

describe.each([
  ['text', texts, new URL('texts.ts', import.meta.url)],
  ['submission', submissions, new URL('submissions.ts', import.meta.url)],
])(
  'no %s that was acknowledged is lost, and none is there twice',
  { timeout: 300_000 },
  (name, writing, module) => {
    it('when the program on the embedded database is killed with SIGKILL, five times', () =>
      killFiveTimes(writing, module, embedded(name)));

    it('when the PostgreSQL server is killed with SIGKILL while the program writes: it goes on by itself', async () => {
      await prepared(writing, onServer);
      const running = startWriting(module, onServer, 0);
      for (const crash of [1, 2, 3]) {
        await running.until(crash * 20);
        await server!.crash();
      }
      await running.until(80);
      await running.kill();
      await expectKept(writing, onServer, { acknowledged: running.acknowledged(), last: running.last() });
    });
  },
);

it('no text is lost when the program on a server is killed', { timeout: 300_000 }, async () => {
  await killFiveTimes(texts, new URL('texts.ts', import.meta.url), onServer, 1000);
});

async function prepared(writing: Writing, place: Place): Promise<void> {
  const ledger = await openLedger(place);
  await writing.prepare?.(ledger);
  await ledger.close();
}

async function killFiveTimes(writing: Writing, module: URL, place: Place, first = 0): Promise<void> {
  await prepared(writing, place);
  const acknowledged: number[] = [];
  let last = first - 1;
  for (let round = 0; round < 5; round += 1) {
    const running = startWriting(module, place, last + 1);
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
