import type {
  Effect,
  Organisation,
  OrganisationChange,
  OrganisationKind,
  OrganisationName,
  OrganisationSuccession,
  OrganisationTableRow,
  TableOutcome,
} from '../organisations/index.ts';

/** An entry of the log as the page lists it. */
export interface AuditRow {
  seq: number;
  at: string;
  account: string | null;
  name: string;
  address: string;
  action: string;
  subject: string;
  before: unknown;
  after: unknown;
  hash: string;
}

export interface AuditFilter {
  /** In action, subject and name. */
  text?: string;
  account?: string;
  action?: string;
  /** ISO dates, both included. */
  fromDay?: string;
  toDay?: string;
}

/** What verifying the whole chain showed. */
export interface AuditVerdict {
  entries: number;
  isWhole: boolean;
  /** Where it breaks, in Japanese: changed, missing, cut off. */
  breaks: readonly { seq: number; message: string }[];
  head: string;
}

export interface AuditServices {
  page(filter: AuditFilter, page: number): Promise<{ rows: AuditRow[]; total: number; pageSize: number }>;
  all(filter: AuditFilter): AsyncIterable<AuditRow>;
  verify(): Promise<AuditVerdict>;
  /** Every action that occurs, for the filter. */
  actions(): Promise<readonly string[]>;
}

export interface MailRow {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  state: 'waiting' | 'sent' | 'kept' | 'failed';
  createdAt: string;
  sentAt: string | null;
  lastError: string | null;
}

/** 開発用の受信箱: what would have been sent, while no mail server is set; else what was. */
export interface MailboxServices {
  isSending: boolean;
  page(page: number): Promise<{ rows: MailRow[]; total: number; pageSize: number }>;
  mail(id: string): Promise<MailRow | null>;
}

/** An organisation with everything that its page shows. */
export interface OrganisationView {
  organisation: Organisation;
  /** Newest first. */
  names: readonly OrganisationName[];
  before: readonly OrganisationSuccession[];
  after: readonly OrganisationSuccession[];
  /** As they are today, or were when it ended. */
  children: readonly Organisation[];
  /** Names of those that the successions speak of. */
  nameOf: ReadonlyMap<string, string>;
}

/** Organisations of the home jurisdiction. Refusals are `OrganisationRefused` with a Japanese message. */
export interface OrganisationServices {
  /** The day that it is in Japan. */
  today(): string;
  /** As they are on a day (today when none is given); ended ones only when asked for. */
  list(filter?: {
    day?: string;
    kind?: OrganisationKind;
    withEnded?: boolean;
  }): Promise<readonly Organisation[]>;
  organisation(id: string): Promise<OrganisationView | null>;
  /** What a change would do; nothing is written. */
  preview(change: OrganisationChange): Promise<readonly Effect[]>;
  /** @returns ids of the organisations that it touched, the one it is about first */
  change(change: OrganisationChange): Promise<readonly string[]>;
  /** Everything, one row for each name: what `takeTable` reads. */
  table(): Promise<readonly OrganisationTableRow[]>;
  takeTable(file: { name: string; bytes: Uint8Array }): Promise<TableOutcome>;
}
