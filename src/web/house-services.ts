import type {
  Organisation,
  OrganisationKind,
  OrganisationName,
  OrganisationSuccession,
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

export interface NewOrganisation {
  kind: OrganisationKind;
  name: string;
  kana: string | null;
  code: string | null;
  parent: string | null;
  area: string | null;
  /** ISO date. */
  from: string;
}

/** Organisations of the home jurisdiction. Refusals are `OrganisationRefused` with a Japanese message. */
export interface OrganisationServices {
  /** As they are on a day (today when none is given); ended ones only when asked for. */
  list(filter?: {
    day?: string;
    kind?: OrganisationKind;
    withEnded?: boolean;
  }): Promise<readonly Organisation[]>;
  organisation(id: string): Promise<{
    organisation: Organisation;
    names: readonly OrganisationName[];
    before: readonly OrganisationSuccession[];
    after: readonly OrganisationSuccession[];
    children: readonly Organisation[];
  } | null>;
  create(order: NewOrganisation): Promise<Organisation>;
  rename(id: string, order: { name: string; kana: string | null; from: string }): Promise<void>;
  merge(order: {
    from: readonly string[];
    into: NewOrganisation | string;
    day: string;
    evidence: string;
  }): Promise<void>;
  split(order: {
    from: string;
    into: readonly NewOrganisation[];
    day: string;
    evidence: string;
  }): Promise<void>;
  end(id: string, order: { lastDay: string }): Promise<void>;
  move(id: string, parent: string | null): Promise<void>;
}
