/**
 * Writes numbered things one after another and acknowledges each on standard output, until it is killed. What the
 * database refuses is not acknowledged, and the next number is tried.
 */
import { openLedger } from '../../src/ledger/index.ts';
import type { Writing } from './harness.ts';

const [module = '', databaseUrl = '', dataDirectory = '', first = '0'] = process.argv.slice(2);
const { writing } = (await import(module)) as { writing: Writing };
const ledger = await openLedger({ databaseUrl: databaseUrl || null, dataDirectory: dataDirectory || null });
for (let number = Number(first); ; number += 1) {
  try {
    await writing.write(ledger, number);
    process.stdout.write(`${number}\n`);
  } catch {
    process.stdout.write(`x${number}\n`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
