import { type Connection, recordedWriting } from '../platform/index.ts';
import type { AnnualReport } from './annual-report.ts';
import { type DocumentRow, documentRow } from './document-row.ts';
import type { ImportOptions, ImportOutcome, ReportToImport } from './import-types.ts';
import type { Ledger } from './ledger.ts';
import { policyNamesOf } from './policy-names.ts';
import { type RebuiltYear, rebuildYear } from './rebuild-year.ts';
import { recordImport } from './record-import.ts';
import { replacedBy } from './replacing.ts';
import { programOfFinding, programOfStatement } from './statement-programs.ts';
import { statementsOf } from './statements.ts';
import { completeWriting } from './store/complete-writing.ts';
import {
  deleteDocuments,
  heldDocuments,
  insertDocument,
  insertFindings,
  insertPolicyNames,
} from './store/document-store.ts';
import { holdJurisdiction } from './store/jurisdictions.ts';
import { refreshStatistics } from './store/statistics.ts';
import { countPrograms } from './store/year-store.ts';

/**
 * Takes a report into the ledger, in one transaction that has reached the disk when this returns. The same file
 * twice changes nothing. A corrected report of the same year replaces the earlier one's statements; links and
 * facts that a person decided stay.
 * @throws ImportRefused
 */
export async function importReport(
  ledger: Ledger,
  report: AnnualReport,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const [outcome] = await importReports(ledger, [{ report, options }]);
  return outcome!;
}

/** Takes many reports in one transaction: all of them or none. Much faster than one by one. */
export async function importReports(
  ledger: Ledger,
  items: readonly ReportToImport[],
): Promise<ImportOutcome[]> {
  if (items.length === 0) return [];
  const readAt = ledger.clock.now().toISOString();
  const outcomes = await recordedWriting(ledger.database, async (connection) => {
    const taken = [];
    for (const item of items) taken.push(await takeIn(connection, item, readAt));
    await completeWriting(
      connection,
      taken.flatMap(({ rebuilt }) => (rebuilt === null ? [] : [rebuilt])),
    );
    for (const each of taken) await recordImport(connection, ledger.clock, each);
    return taken.map(({ outcome }) => outcome);
  });
  await refreshStatistics(ledger.database);
  return outcomes;
}

async function takeIn(
  connection: Connection,
  { report, options }: ReportToImport,
  readAt: string,
): Promise<{ document: DocumentRow; outcome: ImportOutcome; rebuilt: RebuiltYear | null }> {
  const { jurisdiction, findings = [] } = options;
  const document = documentRow(report, options, readAt);
  const { id: documentId, fiscalYear } = document;
  const statements = statementsOf(report);
  const counts = { documentId, fiscalYear, statements: statements.length, findings: findings.length };
  await holdJurisdiction(connection, jurisdiction, options.jurisdictionName ?? report.jurisdiction);
  const held = await heldDocuments(connection, jurisdiction, fiscalYear);
  if (held.some((each) => each.id === documentId && each.readingHash === document.readingHash)) {
    const programs = await countPrograms(connection, jurisdiction, fiscalYear);
    return { document, outcome: { ...counts, state: 'unchanged', replaced: [], programs }, rebuilt: null };
  }
  const replaced = replacedBy(held, document).map((each) => each.id);
  await deleteDocuments(connection, jurisdiction, replaced);
  const rebuilt = await rebuildYear(connection, jurisdiction, fiscalYear, {
    stated: { documentId, masterList: report.masterList, programs: report.programs },
    costBasis: options.costBasis ?? '不明',
    descriptions: options.descriptions ?? [],
  });
  const programOf = programOfStatement(rebuilt.planned);
  await insertDocument(connection, document, statements, (each) => programOf(documentId, each));
  await insertPolicyNames(connection, document, policyNamesOf(report));
  await insertFindings(connection, document, findings, programOfFinding(rebuilt.planned));
  const state = replaced.length > 0 ? 'replaced' : 'imported';
  return { document, outcome: { ...counts, state, replaced, programs: rebuilt.planned.length }, rebuilt };
}
