import type {
  Organisation,
  OrganisationKind,
  OrganisationName,
  OrganisationSuccession,
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
