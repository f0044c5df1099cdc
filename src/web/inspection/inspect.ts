import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { checkReports } from '../../checking/index.ts';
import { readSource, UnreadableFile } from '../../formats/index.ts';
import type { AnnualReport } from '../../ledger/index.ts';
import { readAnnualReport } from '../../reading/index.ts';
import type { HandedIn, Inspection } from './inspection.ts';

/** Reads the files and holds them against themselves and each other; what can't be read is told, not thrown. */
export async function inspect(files: readonly HandedIn[]): Promise<Inspection> {
  const reports: AnnualReport[] = [];
  const contentHashes: string[] = [];
  const unreadable: Inspection['unreadable'] = [];
  for (const { name, path } of files) {
    try {
      const bytes = await readFile(path);
      reports.push(readAnnualReport(await readSource(bytes, name)));
      contentHashes.push(createHash('sha256').update(bytes).digest('hex'));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unreadable.push({ file: name, message: error.message });
    }
  }
  return {
    reports,
    contentHashes,
    unreadable,
    findings: reports.length === 0 ? [] : await checkReports(reports),
  };
}
