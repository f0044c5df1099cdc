import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../../scripts/throwaway-postgres.mjs';
import { foreseen } from '../../src/cli/ledger-command.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { kakehashi, newPlace } from '../cli/kakehashi.ts';
import { writing } from './texts.ts';

const MB = 1 << 20;
const mounted: string[] = [];
const ending: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of ending.reverse()) await end();
  for (const folder of mounted) {
    spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A disk of its own, as small as is wanted; `null` where this user may not have one. */
function smallDisk(bytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]);
  if (status !== 0) return null;
  mounted.push(folder);
  chmodSync(folder, 0o777);
  return folder;
}

const mayMount = smallDisk(MB) !== null;

/** Takes what is free away, but for some; `free` gives it back. */
function fill(folder: string, left: number): () => void {
  const filler = join(folder, 'filler');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)));
  return () => rmSync(filler);
}

/** Writes until the disk is full. @returns what was acknowledged, and how it was refused */
async function writeUntilFull(ledger: Ledger): Promise<{ acknowledged: number[]; refusal: string | null }> {
  const acknowledged: number[] = [];
  for (let number = 0; number < 3000; number += 1) {
    try {
      await writing.write(ledger, number);
      acknowledged.push(number);
    } catch (error) {
      return { acknowledged, refusal: foreseen(error) ?? String(error) };
    }
  }
  throw new Error('the disk did not become full');
}

async function expectAll(ledger: Ledger, acknowledged: readonly number[]): Promise<void> {
  for (const number of acknowledged) expect(await writing.times(ledger, number), `${number}`).toBe(1);
  const next = acknowledged.length + 10;
  await writing.write(ledger, next);
  expect(await writing.times(ledger, next)).toBe(1);
}

describe.runIf(mayMount)('a full disk', { timeout: 300_000 }, () => {
  it('a backup that does not fit is refused in words, and nothing of it stays', () => {
    const disk = smallDisk(64 << 10)!;
    const place = newPlace({ KAKEHASHI_SAMPLE: '1' });
    ending.push(place.remove);
    const { status, stderr } = kakehashi(place, 'backup', '--out', join(disk, 'whole.backup'));
    expect(stderr).toContain('ディスクの空きがありません');
    expect(status).toBe(1);
    expect(readdirSync(disk)).toEqual([]);
  });

  it('the embedded database refuses in words, keeps all that it acknowledged, and goes on when there is space', async () => {
    const disk = smallDisk(160 * MB)!;
    const place = { databaseUrl: null, dataDirectory: join(disk, 'data') };
    const ledger = await openLedger(place);
    const free = fill(disk, 256 << 10);
    const { acknowledged, refusal } = await writeUntilFull(ledger);
    await ledger.close().catch(() => {});
    expect(refusal).toContain('ディスクの空きがありません');
    free();
    const again = await openLedger(place);
    ending.push(() => again.close());
    await expectAll(again, acknowledged);
  });

  it('a PostgreSQL server on a full disk refuses in words, loses nothing, and goes on when there is space', async () => {
    const disk = smallDisk(200 * MB)!;
    const server = (await startPostgres(undefined, disk))!;
    ending.push(() => server.stop());
    const ledger = await openLedger({ databaseUrl: server.url, dataDirectory: null });
    ending.push(() => ledger.close());
    const free = fill(disk, 256 << 10);
    const { acknowledged, refusal } = await writeUntilFull(ledger);
    expect(refusal).toContain('ディスクの空きがありません');
    free();
    await expectAll(ledger, acknowledged);
  });
});
