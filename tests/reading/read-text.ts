import { readSource } from '../../src/formats/index.ts';
import type { AnnualReport } from '../../src/ledger/index.ts';
import { readAnnualReport } from '../../src/reading/index.ts';

/** Reads a made-up report; ⇥ stands for a tab. */
export async function readText(text: string): Promise<AnnualReport> {
  const bytes = new TextEncoder().encode(text.replaceAll('⇥', '\t'));
  return readAnnualReport(await readSource(bytes, '報告.txt'));
}
