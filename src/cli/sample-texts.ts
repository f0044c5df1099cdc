import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Ledger, saveText, TextConflict } from '../ledger/index.ts';
import { projectFolder } from '../platform/index.ts';

/** What only people write, in words of our own; program and firms are a case study's. See `TextSlot`. */
interface WrittenText {
  slot: string;
  heading?: string | null;
  paragraphs: string[];
  program?: string;
  firms?: { name: string; place: string | null }[];
}

/** Puts the sample's words into the chapters of its years; words that stand there already are left alone. */
export async function keepSampleTexts(ledger: Ledger, jurisdiction: string): Promise<void> {
  const folder = join(projectFolder(), 'sample', 'texts');
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
    const texts = JSON.parse(await readFile(join(folder, file), 'utf8')) as WrittenText[];
    const year = { jurisdiction, fiscalYear: Number.parseInt(file, 10) };
    for (const text of texts) await keep(ledger, year, text);
  }
}

async function keep(
  ledger: Ledger,
  year: { jurisdiction: string; fiscalYear: number },
  { slot, heading = null, paragraphs, program, firms = [] }: WrittenText,
): Promise<void> {
  const details = program === undefined ? {} : { program, firms };
  try {
    await saveText(ledger, { ...year, slot, version: 0, heading, paragraphs, details, by: '見本データ' });
  } catch (error) {
    if (!(error instanceof TextConflict)) throw error;
  }
}
