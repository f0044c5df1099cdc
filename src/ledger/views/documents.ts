import type { Finding, Severity } from '../finding.ts';
import type { StatementKind } from './origins.ts';

export type SeverityCounts = Record<Severity, number>;

export interface DocumentBrief {
  id: string;
  jurisdiction: string;
  fiscalYear: number;
  file: string;
  kind: string;
  title: string;
  /** ISO 8601. */
  readAt: string;
  /** Share of the lines placed, 0–1. */
  placed: number;
  isSample: boolean;
}

export interface DocumentView extends DocumentBrief {
  /** Number of statements by kind. */
  statements: Record<string, number>;
  policies: number[];
  findings: SeverityCounts;
  unplaced: { line: number; pdfPage?: number; text: string }[];
}

/** What one place of a document states; `content` is what the reader made of it. */
export interface DocumentStatement {
  seq: number;
  kind: StatementKind;
  line: number;
  pdfPage?: number;
  policy: number | null;
  no: number | null;
  programId: string | null;
  programName: string | null;
  content: Record<string, unknown>;
}

/** A person's word that a finding may stand (許容). */
export interface FindingWaiver {
  by: string;
  reason: string;
  /** ISO 8601. */
  at: string;
}

/** A finding as stored, with what the pages need to link it. */
export interface StoredFinding extends Finding {
  id: string;
  documentId: string;
  fiscalYear: number;
  programId: string | null;
  /** Left out as long as nobody has said that it may stand. */
  waiver?: FindingWaiver;
}

export interface FindingFilter {
  /** One of them. */
  id?: string;
  /** Those that a person lets stand, instead of those that nobody has answered. */
  isWaived?: boolean;

  fiscalYear?: number;
  /** Years of which nothing is told. */
  exceptYears?: readonly number[];
  severity?: Severity;
  rule?: string;
  policy?: number;
  documentId?: string;
  programId?: string;
  /** Words of the program's name, in any spelling. */
  programName?: string;
}

export interface Page<T> {
  items: T[];
  total: number;
  /** From 1. */
  page: number;
  pageSize: number;
}

export interface FindingsPage extends Page<StoredFinding> {
  /** Counts under the filter without its `severity`. */
  severities: SeverityCounts;
  /** Counts under the filter without its `rule`, most frequent first. */
  rules: { rule: string; count: number }[];
}
