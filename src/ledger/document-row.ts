import { createHash } from 'node:crypto';
import { formatFiscalYear } from '../values/index.ts';
import type { AnnualReport } from './annual-report.ts';
import { type ImportOptions, ImportRefused } from './import-types.ts';
import type { documents } from './schema.ts';

export type DocumentRow = typeof documents.$inferInsert;

/**
 * What the ledger notes about a document itself.
 * @throws ImportRefused when nobody says which fiscal year it speaks of
 */
export function documentRow(report: AnnualReport, options: ImportOptions, readAt: string): DocumentRow {
  const fiscalYear = report.fiscalYear ?? options.fiscalYear;
  if (fiscalYear === undefined) {
    throw new ImportRefused(
      `${options.file}: どの年度の文書か読み取れません。年度を指定して、もう一度取り込んでください。`,
    );
  }
  return {
    ...{
      jurisdiction: options.jurisdiction,
      id: options.contentHash.slice(0, 12),
      fiscalYear,
      file: options.file,
    },
    ...{
      kind: options.kind ?? report.kind,
      title: options.title ?? `${formatFiscalYear(fiscalYear)}の年次報告`,
    },
    ...{ contentHash: options.contentHash, readingHash: readingHash(report, options), readAt },
    ...{ placed: report.placed, costBasis: options.costBasis ?? '不明', policies: policiesOf(report) },
    ...{ unplaced: report.unplaced, isSample: options.isSample ?? false },
  };
}

/** Everything that an import would write; another reader's reading of the same file is another reading. */
function readingHash(report: AnnualReport, options: ImportOptions): string {
  return createHash('sha256')
    .update(JSON.stringify([report, options]))
    .digest('hex')
    .slice(0, 16);
}

function policiesOf(report: AnnualReport): number[] {
  const all = [
    ...report.masterList.map((row) => row.policy),
    ...report.programs.flatMap((each) => each.policies),
  ];
  return [...new Set(all)].sort((a, b) => a - b);
}
