import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/index.ts';
import { reportToKill } from './killed-report.ts';

const child = fileURLToPath(new URL('importing-child.ts', import.meta.url));
const dataDirectory = mkdtempSync(join(tmpdir(), 'kakehashi-kill-'));
afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));

it('loses no acknowledged import when it is killed ten times during imports', {
  timeout: 600_000,
}, async () => {
  const acknowledged: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    const next = (acknowledged.at(-1) ?? -1) + 1;
    acknowledged.push(...(await importUntilKilled(next, 1 + (round % 3), round * 37)));
    await expectComplete(acknowledged);
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(10);
});

/** Kills the child some milliseconds after it has acknowledged so many imports: in the midst of the next one. */
async function importUntilKilled(
  first: number,
  acknowledgements: number,
  milliseconds: number,
): Promise<number[]> {
  const arguments_ = ['--import', 'tsx', child, dataDirectory, String(first)];
  const importing = spawn(process.execPath, arguments_, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, errors] = ['', ''];
  importing.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  await new Promise<void>((resolve) => {
    importing.on('exit', () => resolve());
    importing.stdout.on('data', (chunk) => {
      output += chunk;
      if (numbers(output).length >= acknowledgements) setTimeout(resolve, milliseconds);
    });
  });
  await kill(importing);
  expect(errors).toBe('');
  return numbers(output);
}

async function kill(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return;
  const ended = new Promise((resolve) => running.on('close', resolve));
  running.kill('SIGKILL');
  await ended;
}

const numbers = (output: string) => output.split('\n').slice(0, -1).map(Number);

/** Opens the database, taking over the dead child's lock, and looks at every acknowledged import. */
async function expectComplete(acknowledged: readonly number[]): Promise<void> {
  const ledger = await openLedger({ databaseUrl: null, dataDirectory });
  try {
    for (const number of acknowledged) {
      const { report, options } = reportToKill(number);
      const document = await ledger.document(options.jurisdiction, options.contentHash.slice(0, 12));
      const years = await ledger.years(options.jurisdiction);
      const indicators = report.programs.reduce((sum, program) => sum + program.indicators.length, 0);
      expect(document?.statements).toMatchObject({
        'master-row': 40,
        'list-row': 40,
        sheet: 40,
        indicator: indicators,
      });
      expect(years.find((year) => year.fiscalYear === report.fiscalYear)?.programs).toBe(40);
    }
  } finally {
    await ledger.close();
  }
}
