import type { Ledger } from '../../ledger/index.ts';
import type { Correction } from '../content.ts';
import { draftContent } from '../year-content.ts';
import { readYear } from '../year-source.ts';
import { differencesOfContents } from './differences.ts';
import { frozenContent, latestEdition } from './frozen.ts';
import { type EditionRow, editionRows, type FileRow, fileRows, type YearKey } from './store.ts';

export { editionFile, keepEditionFile } from './files.ts';
export { frozenContent } from './frozen.ts';
export { type Obstacles, obstaclesOf, type RuleTitle } from './obstacles.ts';
export { openFindings, storedFindings } from './open-findings.ts';
export { PublicationRefused, type PublishOrder, publishEdition } from './publish.ts';
export type { EditionKey, EditionRow, FileRow, YearKey } from './store.ts';
export type { Waiver } from './waiver.ts';

/** A published edition and the files in which it was published. */
export type Edition = EditionRow & { files: FileRow[] };

/** Oldest first. */
export async function editionsOf(ledger: Pick<Ledger, 'database'>, year: YearKey): Promise<Edition[]> {
  const [editions, files] = await Promise.all([
    editionRows(ledger.database.db, year),
    fileRows(ledger.database.db, year),
  ]);
  return editions.map((each) => ({ ...each, files: files.filter((file) => file.number === each.number) }));
}

/**
 * What the next 正誤表 would say: how the ledger differs now from a published edition (the latest when no number is
 * given). Empty when none was published.
 * @throws ReportRefused
 */
export async function changesSince(
  ledger: Ledger,
  { number, ...year }: YearKey & { number?: number },
): Promise<Correction[]> {
  const before =
    number === undefined
      ? await latestEdition(ledger, year)
      : await frozenContent(ledger, { ...year, number });
  if (before === null) return [];
  const now = await readYear(ledger, year.jurisdiction, year.fiscalYear);
  return differencesOfContents(before, await draftContent(ledger, now), now.why);
}
