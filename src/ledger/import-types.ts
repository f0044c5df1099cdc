import type { AnnualReport } from './annual-report.ts';
import type { Finding } from './finding.ts';
import type { CostBasis } from './views/origins.ts';

/** Our own sentence about the program that a row of a policy list names. */
export interface RowDescription {
  policies: readonly number[];
  no: number;
  description: string;
}

export interface ImportOptions {
  /** Code of the local government whose report it is: `020001`. */
  jurisdiction: string;
  /** Name for pages; kept from an earlier import when it is not given. */
  jurisdictionName?: string;
  /** The file's name as shown, without folders. */
  file: string;
  /** Hash of the file's bytes, hexadecimal. */
  contentHash: string;
  /** Needed only when the document does not say its fiscal year. */
  fiscalYear?: number;
  title?: string;
  /** What kind of document states these things, when it is no annual report. */
  kind?: string;
  isSample?: boolean;
  costBasis?: CostBasis;
  /** Our own sentences about programs. */
  descriptions?: readonly RowDescription[];
  /** What `checking/` found in the document. */
  findings?: readonly Finding[];
}

export interface ImportOutcome {
  documentId: string;
  fiscalYear: number;
  /** `unchanged`: the same file with the same content was there already, nothing was written. */
  state: 'imported' | 'replaced' | 'unchanged';
  /** Ids of the documents whose place it took. */
  replaced: string[];
  statements: number;
  /** Programs that the ledger holds for the fiscal year now. */
  programs: number;
  findings: number;
}

export interface ReportToImport {
  report: AnnualReport;
  options: ImportOptions;
}

/** The ledger can't take the document; the message says why and what to do. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
}
