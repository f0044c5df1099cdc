import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';

/** A kind of writing that no fault may lose. Exported as `writing` by a module of its own, which a child loads. */
export interface Writing {
  /** Writes the thing of this number; it is acknowledged when this returns. */
  write(ledger: Ledger, number: number): Promise<void>;
  /** How often the ledger holds the thing of this number: 0, 1, or, which must never be, more. */
  times(ledger: Ledger, number: number): Promise<number>;
}

export interface Place {
  databaseUrl: string | null;
  dataDirectory: string | null;
}

const child = fileURLToPath(new URL('writing-child.ts', import.meta.url));

/** A process that writes until it is killed. */
export function startWriting(module: URL, { databaseUrl, dataDirectory }: Place, first: number) {
  const args = ['--import', 'tsx', child, module.href, databaseUrl ?? '', dataDirectory ?? '', String(first)];
  const writing = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, errors] = ['', ''];
  writing.stdout.on('data', (chunk) => {
    output += chunk;
  });
  writing.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const acknowledged = () =>
    linesOf(output)
      .filter((line) => !line.startsWith('x'))
      .map(Number);
  const last = () => Math.max(first - 1, ...linesOf(output).map((line) => Number(line.replace('x', ''))));
  return {
    acknowledged,
    /** The highest number that was tried. */
    last,
    async until(count: number): Promise<void> {
      while (acknowledged().length < count) {
        if (writing.exitCode !== null) throw new Error(errors);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    kill: () => killed(writing),
  };
}

async function killed(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return;
  const ended = new Promise((resolve) => running.on('close', resolve));
  running.kill('SIGKILL');
  await ended;
}

const linesOf = (output: string): string[] => output.split('\n').slice(0, -1);

/** Opens what was left: all that was acknowledged is there, and nothing is there twice. */
export async function expectKept(
  writing: Writing,
  place: Place,
  { acknowledged, last }: { acknowledged: readonly number[]; last: number },
): Promise<void> {
  const ledger = await openLedger(place);
  try {
    for (let number = 0; number <= last + 1; number += 1) {
      const times = await writing.times(ledger, number);
      if (acknowledged.includes(number)) expect(times, `number ${number}`).toBe(1);
      else expect(times, `number ${number}`).toBeLessThanOrEqual(1);
    }
  } finally {
    await ledger.close();
  }
}
