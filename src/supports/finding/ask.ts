import type { FirmProfile } from '../../firms/index.ts';
import type { Opening } from '../calls/call.ts';
import type { SupportKind } from '../kinds.ts';
import type { Match } from '../matching/match.ts';
import type { Purpose } from '../purposes.ts';
import type { OperatorLevel, Support } from '../support.ts';

/** What somebody looks for. Everything may be left out. */
export interface Ask {
  /** In the firm's own words: a sentence about itself, or words to search for. */
  text?: string;
  /** What it has said besides; goes before what is read from the text. */
  profile?: FirmProfile;
  /** Filters: only these. */
  purposes?: readonly Purpose[];
  kinds?: readonly SupportKind[];
  levels?: readonly OperatorLevel[];
  /** Only what can be applied for today. */
  isOpen?: boolean;
  /** Only what closes by that day (ISO date), what is taken at any time left out. */
  closesBy?: string;
  /** Only what may bring at least so much, in 円. */
  leastAmount?: number;
  sort?: 'fit' | 'deadline';
}

/** What was read from the text. */
export interface Understood {
  /** The text's facts and those that were said besides, together; with the years that follow from a day. */
  profile: FirmProfile;
  purposes: readonly Purpose[];
  /** What it said that it does not want: 「借入はしたくない」. */
  unwanted?: readonly Purpose[];
  /** What is left of the text: searched for, each word by itself. */
  words: string;
}

export interface FoundSupport {
  /** Where it stands in the catalogue in which it was found. */
  at?: number;
  support: Support;
  match: Match;
  opening: Opening;
  /** How well it fits what was asked; 0 where nothing was asked. */
  score: number;
}

/** What is found, while it is being found. */
export type Candidate = FoundSupport & Required<Pick<FoundSupport, 'at'>>;

/** How many there are of each, were that the only filter of its kind. */
export interface Counts {
  purposes: Readonly<Partial<Record<Purpose, number>>>;
  kinds: Readonly<Partial<Record<SupportKind, number>>>;
  levels: Readonly<Partial<Record<OperatorLevel, number>>>;
  isOpen: number;
}

/** A word that stands nowhere as it was written, and what was searched for in its place. */
export interface Correction {
  from: string;
  to: string;
}

export interface Found {
  understood: Understood;
  /** Words that were taken for others. */
  corrections?: readonly Correction[];
  /** What the firm may get, best first: 対象, 対象の見込み, 惜しい. */
  results: readonly FoundSupport[];
  /** 対象外 that fit the words: with what speaks against them, never left out silently. */
  excluded: readonly FoundSupport[];
  counts: Counts;
}
