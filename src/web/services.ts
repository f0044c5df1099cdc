import type {
  AnnualReport,
  FactAttribute,
  FactValue,
  Finding,
  LedgerViews,
  LineageKind,
  Severity,
  StatementKind,
} from '../ledger/index.ts';
import type { AuditServices, MailboxServices, OrganisationServices } from './house-services.ts';
import type { Inspector } from './inspection/inspection.ts';
import type { UploadStore } from './inspection/upload-store.ts';
import type { PeopleServices } from './people-services.ts';
import type { Reader } from './portal/furigana/reader.ts';
import type { ReportServices } from './report-services.ts';
import type { RoundServices } from './round-services.ts';
import type { Side } from './site.ts';
import type { SupportServices } from './support-services.ts';

/** What a person decided about a lineage link. */
export interface LineageDecision {
  state: 'confirmed' | 'rejected';
  by: string;
  reason: string;
  /** Corrects what kind of link it is; kept as proposed when left out. */
  kind?: LineageKind;
}

/** Which of several contradicting statements a person says holds. */
export interface FactDecision {
  programId: string;
  fiscalYear: number;
  attribute: FactAttribute;
  value: FactValue;
  by: string;
  reason: string;
}

/** A person's word on a finding, never without name and reason. */
export interface FindingJudgement {
  by: string;
  reason: string;
}

/** What a person tells of a report that is taken into the ledger. */
export interface ImportOrder {
  jurisdiction: string;
  jurisdictionName: string;
  fiscalYear: number;
}

/** What the inspection of the file adds to the order. */
export interface Inspected {
  /** SHA-256 of the file's bytes, hexadecimal. */
  contentHash: string;
  findings: readonly Finding[];
}

/** One statement of a document, in words: the sample holds statements, not the prose. */
export interface StatedLine {
  line: number;
  pdfPage?: number;
  kind: StatementKind;
  /** The program that it speaks of. */
  subject: string | null;
  programId: string | null;
  text: string;
}

/** The ledger as the pages need it: its views, a document line by line, and what a reader may do. */
export interface WebLedger extends LedgerViews {
  /** In the order of the document. */
  documentLines(jurisdiction: string, documentId: string): Promise<StatedLine[]>;
  /** @throws JudgementRefused with a Japanese message */
  decideLineage(jurisdiction: string, linkId: string, decision: LineageDecision): Promise<void>;
  /** @throws JudgementRefused with a Japanese message */
  decideFact(jurisdiction: string, decision: FactDecision): Promise<void>;
  /** Lets a finding stand: it counts no more. @throws JudgementRefused with a Japanese message */
  waiveFinding(jurisdiction: string, id: string, judgement: FindingJudgement): Promise<void>;
  /** Takes that back. @throws JudgementRefused with a Japanese message */
  withdrawWaiver(jurisdiction: string, id: string, judgement: FindingJudgement): Promise<void>;
  /** @throws ImportRefused with a Japanese message */
  importReport(
    report: AnnualReport,
    order: ImportOrder,
    inspected: Inspected,
  ): Promise<{ documentId: string; isKnown: boolean }>;
}

/** A rule as the pages list it, with its page in Markdown. */
export interface RuleBrief {
  id: string;
  title: string;
  severities: readonly Severity[];
}

export interface RuleBook {
  rules: readonly RuleBrief[];
  explain(id: string): string;
}

/** Everything that the pages stand on; tests hand in their own. */
export interface Services {
  ledger: WebLedger;
  /** Code of the home prefecture: its pages stand at the root, those of others under /jurisdictions/CODE. */
  home: string;
  rules: RuleBook;
  inspector: Inspector;
  uploads: UploadStore;
  report: ReportServices;
  people: PeopleServices;
  round: RoundServices;
  supports: SupportServices;
  /** Reads Japanese for the furigana of pages; left out, a thread with a dictionary that is started when it is needed. */
  furiganaReader?: Reader;
  organisations: OrganisationServices;
  audit: AuditServices;
  mailbox: MailboxServices;
  side: Side;
  /** When the file that the public side shows was written (ISO 8601); `null` where no such file is shown. */
  publishedAt(): Promise<string | null>;
  /** Where the house is reached from outside (`https://…`); `null` while only this machine reaches it. */
  publicUrl: string | null;
  /** A proxy stands before it and says who asks. */
  isBehindProxy: boolean;
  /** What a command on this machine shows with its work. */
  workKey?: string;
  /** Does what a command on this machine asks for while this process holds the embedded database. */
  work?: (order: unknown) => Promise<unknown>;
  /** Called with errors that a page could not foresee; the reader sees a page without details. */
  onError?: (error: unknown) => void;
}
