import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical.ts';

/** What a door of the house has changed. */
export interface Change {
  jurisdiction: string;
  /** `fact.decided`, `answer.submitted` …: the thing, a full stop, what was done to it. */
  action: string;
  /** What was changed: `program/p12ab…/2020/cost`. */
  subject: string;
  /** As it was and as it is: what somebody needs to judge the change, never whole documents. `null`: nothing. */
  before: unknown;
  after: unknown;
}

/** A change as the log keeps it. */
export interface AuditEntry extends Change {
  /** 1, 2, 3 … without gaps. */
  seq: number;
  /** ISO 8601. */
  at: string;
  /** Empty: no account, but a command on this machine or the program itself. */
  account: string | null;
  name: string;
  /** Network address, `command` or `process`. */
  address: string;
  /** Hash of the entry before it; `GENESIS` for the first. */
  previousHash: string;
  hash: string;
}

/** Stands where the first entry of a log names the one before it. */
export const GENESIS = '0'.repeat(64);

/** SHA-256 over the hash before and the canonical JSON of everything else that the entry says. */
export function hashOf(entry: Omit<AuditEntry, 'hash'>): string {
  const { jurisdiction, seq, at, account, name, address, action, subject, before, after } = entry;
  const said = { jurisdiction, seq, at, account, name, address, action, subject, before, after };
  return createHash('sha256')
    .update(`${entry.previousHash}\n${canonicalJson(said)}`)
    .digest('hex');
}
