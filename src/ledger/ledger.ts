import { join } from 'node:path';
import {
  type Clock,
  type Config,
  type Database,
  type OpenOptions,
  openDatabase,
  projectFolder,
  systemClock,
} from '../platform/index.ts';
import type { AnnualReport } from './annual-report.ts';
import { ledgerViews } from './store/ledger-views.ts';
import { picturesById } from './store/text-store.ts';
import { policyNames } from './store/views/policy-names.ts';
import { documentStatements } from './store/views/statements.ts';
import { textSlots } from './store/views/texts.ts';
import { acceptedYearReport, correctedReport, yearReport } from './store/views/year-report.ts';
import { decisionsOf } from './store/year-store.ts';
import type { PictureBytes } from './texts/studies-with-texts.ts';
import type { TextSlot } from './texts/text-slot.ts';
import type { DocumentStatement, FactAttribute, LedgerViews, PolicyName } from './views.ts';
import type { AcceptedReport, CorrectedReport } from './year-report/correction.ts';

/** 施策台帳: the views that pages ask for, on a database that this program owns. */
export interface Ledger extends LedgerViews {
  database: Database;
  clock: Clock;
  /** Everything that a document states, in its order. */
  statements(jurisdiction: string, documentId: string): Promise<DocumentStatement[]>;
  /** What the documents of a fiscal year state, place by place, as one report; `null` when none is held. */
  yearReport(jurisdiction: string, fiscalYear: number): Promise<AnnualReport | null>;
  /** The same beside accepted facts. */
  acceptedReport(jurisdiction: string, fiscalYear: number): Promise<AcceptedReport | null>;
  /** The same with accepted facts, sums computed anew, and every place where statement and fact differ. */
  correctedReport(jurisdiction: string, fiscalYear: number): Promise<CorrectedReport | null>;
  /** 基本方針 as that fiscal year words them. */
  policyNames(jurisdiction: string, fiscalYear: number): Promise<PolicyName[]>;
  /** Every place of a year's report in which only people write, in the order of the paper, with what stands there. */
  textSlots(jurisdiction: string, fiscalYear: number): Promise<TextSlot[]>;
  /** Facts of a fiscal year that a person has decided. */
  decisions(
    jurisdiction: string,
    fiscalYear: number,
  ): Promise<readonly { programId: string; attribute: FactAttribute }[]>;
  pictures(jurisdiction: string, ids: readonly string[]): Promise<PictureBytes>;
  close(): Promise<void>;
}

/**
 * Opens the ledger that the configuration names, with its tables up to date.
 * @throws DatabaseHeld, DatabaseBroken
 */
export async function openLedger(
  config: Pick<Config, 'databaseUrl' | 'dataDirectory'>,
  options: Omit<OpenOptions, 'migrations'> = {},
): Promise<Ledger> {
  const migrations = join(projectFolder(), 'migrations');
  const database = await openDatabase(config, { ...options, migrations });
  return {
    ...ledgerViews(database.db),
    database,
    statements: (...asked) => documentStatements(database.db, ...asked),
    yearReport: (...asked) => yearReport(database.db, ...asked),
    acceptedReport: (...asked) => acceptedYearReport(database.db, ...asked),
    correctedReport: (...asked) => correctedReport(database.db, ...asked),
    policyNames: (...asked) => policyNames(database.db, ...asked),
    textSlots: (...asked) => textSlots(database.db, ...asked),
    decisions: (...asked) => decisionsOf(database.db, ...asked),
    pictures: (...asked) => picturesById(database.db, ...asked),
    clock: options.clock ?? systemClock,
    close: () => database.close(),
  };
}
