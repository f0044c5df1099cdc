import { setImmediate } from 'node:timers/promises';
import {
  assembleWebReport,
  type EditionChoice,
  type ReportContent,
  type ReportOrder,
  ReportRefused,
  typesetWeb,
} from '../../../report/index.ts';
import type { ReportServices } from '../../report-services.ts';

/** A published report as a folder of static pages: path below the folder → bytes. */
export type WebEdition = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** `null`: nothing of the kind was published. */
export type WebEditions = (
  year: Omit<ReportOrder, 'edition'>,
  edition: Published,
) => Promise<WebEdition | null>;

/** The latest edition, or one of them; 0 is what was never published here but read from paper. */
export type Published = Extract<EditionChoice, 'published' | { number: number }>;

/** A folder of a whole report is some 3 MB. */
const KEPT = 6;

/** Makes the folder of an edition, and keeps the last ones until the ledger's revision grows. */
export function createWebEditions(report: ReportServices, revision: () => Promise<number>): WebEditions {
  const kept = new Map<string, Promise<WebEdition | null>>();
  let keptRevision = -1;
  return async (year, edition) => {
    const now = await revision();
    if (now !== keptRevision) kept.clear();
    keptRevision = now;
    const key = JSON.stringify([year.jurisdiction, year.fiscalYear, edition]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = report.content({ ...year, edition }).then(folderOf, nothing);
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return made;
  };
}

/** Between the steps other readers get their turn. */
async function folderOf(content: ReportContent): Promise<WebEdition> {
  await setImmediate();
  const tree = assembleWebReport(content);
  await setImmediate();
  return new Map(typesetWeb(tree).files.map(({ path, bytes }) => [path, new Uint8Array(bytes)]));
}

function nothing(error: unknown): null {
  if (error instanceof ReportRefused) return null;
  throw error;
}
