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
import type { AuditEntry, AuditFilter, ChainVerdict, StoredMail } from '../platform/index.ts';

/** 変更の記録 of the home jurisdiction. */
export interface AuditServices {
  /** Newest first; pages count from 1. */
  page(
    filter: AuditFilter,
    page: number,
  ): Promise<{ rows: readonly AuditEntry[]; total: number; pageSize: number }>;
  /** Newest first. */
  all(filter: AuditFilter): AsyncIterable<AuditEntry>;
  /** @param noted a hash that somebody wrote down earlier */
  verify(noted?: string): Promise<ChainVerdict>;
  /** Every action that occurs, for the filter. */
  actions(): Promise<readonly string[]>;
}

/** 送信メール of the home jurisdiction: what was sent, and what would have been while no mail server is set. */
export interface MailboxServices {
  isSending: boolean;
  /** Newest first; pages count from 1. */
  page(page: number): Promise<{ rows: readonly StoredMail[]; total: number; pageSize: number }>;
  mail(id: string): Promise<StoredMail | null>;
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
