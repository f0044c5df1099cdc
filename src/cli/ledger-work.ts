import { confirmLineage, importReports, type Ledger, openLedger, rejectLineage } from '../ledger/index.ts';
import { importOrganisations, loadOrganisations } from '../organisations/index.ts';
import { resetOnThisMachine, STRONG } from '../people/index.ts';
import { actingAs, type Config, DatabaseHeld, takeBackup } from '../platform/index.ts';
import {
  editionsOf,
  publishEdition,
  reportContent,
  takePublication,
  writePublication,
} from '../report/index.ts';
import { listSeries, takeVintages } from '../trends/index.ts';
import { assemblySheet } from './assembly-sheet.ts';
import { firmsTaken } from './firm-files.ts';
import { handOver } from './hand-over.ts';
import { restoreLedger } from './restore-ledger.ts';
import { fillWithSample, SAMPLE_JURISDICTION } from './sample.ts';
import { takeUsageFile, usageFileIn } from './usage-files.ts';
import type { LedgerAnswer, LedgerWork } from './work.ts';

/** Does one piece of work on an open ledger. */
export async function doWork(ledger: Ledger, work: LedgerWork): Promise<LedgerAnswer> {
  switch (work.kind) {
    case 'import':
      return { kind: 'import', outcomes: await importReports(ledger, work.items) };
    case 'lineage':
      return { kind: 'lineage', links: await ledger.lineage(work.jurisdiction, { state: 'proposed' }) };
    case 'decide': {
      const decide = work.state === 'confirmed' ? confirmLineage : rejectLineage;
      await decide(ledger, work.jurisdiction, work.link, { by: work.by, reason: work.reason });
      return { kind: 'decide' };
    }
    case 'report':
      return { kind: 'report', content: await reportContent(ledger, work.order) };
    case 'assembly-sheet':
      return assemblySheet(ledger, work);
    case 'publish':
      return { kind: 'publish', edition: await publishEdition(ledger, work.order) };
    case 'editions':
      return { kind: 'editions', editions: await editionsOf(ledger, work.year) };
    case 'trends-list':
      return { kind: 'trends-list', series: await listSeries(ledger, work.jurisdiction) };
    case 'trends-import':
      return { kind: 'trends-import', taken: await takeVintages(ledger, work.items, work) };
    case 'account': {
      const { database, clock } = ledger;
      const house = { database, clock, jurisdiction: SAMPLE_JURISDICTION.code, hashing: STRONG };
      return { kind: 'account', ...(await resetOnThisMachine(house, work.login)) };
    }
    case 'organisations-import': {
      await loadOrganisations(ledger, work.jurisdiction);
      const outcome = await importOrganisations(ledger, work.jurisdiction, work.table);
      return { kind: 'organisations-import', outcome };
    }
    case 'usage':
      return { kind: 'usage', file: await usageFileIn(ledger, work.jurisdiction) };
    case 'firms':
      return { kind: 'firms', ...(await firmsTaken(ledger, work)) };
    case 'usage-take':
      return { kind: 'usage-take', changed: await takeUsageFile(ledger, work.file) };
    case 'snapshot': {
      const snapshot = await ledger.database.snapshot();
      return { kind: 'snapshot', path: snapshot?.path ?? null, rows: snapshot?.rows ?? 0 };
    }
    case 'backup':
      return { kind: 'backup', manifest: await takeBackup(ledger.database, work.out, ledger.clock) };
    case 'restore':
      return { kind: 'restore', restored: await restoreLedger(ledger, work) };
    case 'publication-export':
      return { kind: 'publication-export', manifest: await writePublication(ledger, work.out) };
    case 'publication-import': {
      const actor = { account: null, name: work.by, address: 'command' };
      const taken = await actingAs(actor, () => takePublication(ledger, work));
      return { kind: 'publication-import', ...taken };
    }
    default:
      throw new TypeError(
        'この版の台帳が知らない操作です。動作中のものと同じ版の kakehashi で実行してください。',
      );
  }
}

/**
 * Opens the ledger for one piece of work, filling an empty one with the sample first; where a running server holds
 * the embedded database, the work is handed to it.
 * @throws DatabaseHeld when the holder is no server, HandOverRefused when it does not do the work
 */
export const withLedger = (config: Config, work: LedgerWork): Promise<LedgerAnswer> =>
  readLedger(config, work, async (answer, closed) => {
    await closed;
    return answer;
  });

/**
 * The same for work that changes nothing: the ledger closes while `use` makes something of the answer, which takes
 * long and mostly in another thread.
 */
export async function readLedger<Made>(
  config: Config,
  work: LedgerWork,
  use: (answer: LedgerAnswer, closed: Promise<void>) => Promise<Made>,
): Promise<Made> {
  let ledger: Ledger;
  try {
    ledger = await openLedger(config);
  } catch (error) {
    if (!(error instanceof DatabaseHeld) || error.holder.address === null) throw error;
    return use(await handOver(error.holder, work), Promise.resolve());
  }
  let closed: Promise<void> | undefined;
  try {
    // Nothing is put into what is about to be replaced.
    if (!REPLACING.has(work.kind)) await fillWithSample(ledger, config, console.error);
    const answer = await doWork(ledger, work);
    closed = afterThis(() => ledger.close());
    const [made] = await Promise.all([use(answer, closed), closed]);
    return made;
  } finally {
    await (closed ?? ledger.close());
  }
}

/** Work that puts everything in the place of what is there. */
const REPLACING: ReadonlySet<LedgerWork['kind']> = new Set(['restore', 'publication-import']);

/** Once what is running has handed its work to other threads. */
const afterThis = <Done>(act: () => Promise<Done>): Promise<Done> =>
  new Promise<void>((resolve) => setImmediate(resolve)).then(act);
