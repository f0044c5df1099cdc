import type { Clock, Database } from '../../platform/index.ts';
import type { Rhythm } from './rhythm.ts';

/** Where the follows of one jurisdiction are kept. */
export interface FollowRoom {
  database: Pick<Database, 'db' | 'flush'>;
  clock: Clock;
  jurisdiction: string;
  /** Address under which people reach the pages, for the links in mails; without a slash at its end. */
  publicUrl: string;
}

/** What somebody wants to be told of. */
export interface FollowOrder {
  /** A mail address as it was typed. */
  email: string;
  /** What is followed, as the address of the list has it: canonical, without the question mark. */
  query: string;
  /** The same in words. */
  label: string;
  /**
   * The words for the first mail, without anything that was typed: it goes to an address that anybody may have entered,
   * and carries nobody's message.
   */
  plainLabel: string;
  rhythm: Rhythm;
}

/** A follow as its own pages show it: without the address. */
export interface FollowView {
  query: string;
  label: string;
  rhythm: Rhythm;
  isConfirmed: boolean;
}

/** A follow as it is kept. */
export interface Follow extends Omit<FollowView, 'isConfirmed'> {
  id: string;
  email: string;
  /** ISO 8601. */
  createdAt: string;
  confirmedAt: string | null;
}

export const viewOf = ({ query, label, rhythm, confirmedAt }: Follow): FollowView => ({
  ...{ query, label, rhythm, isConfirmed: confirmedAt !== null },
});

/** A request that nobody confirms is forgotten after so many days. */
export const UNCONFIRMED_DAYS = 7;
