import type { AnswerListing, AnswerOrigin } from './answer.ts';

/** A program of the source year, and what becomes of it. */
export interface RolloverProgram {
  program: string;
  name: string;
  /** As that year printed them. */
  divisions: readonly string[];
  listings: readonly AnswerListing[];
  cost: number | null;
  /** Who answers for it now, as far as the successions of organisations say; `null`: a person must say. */
  organisation: string | null;
}

/** What the secretariat chose. Whoever is not named goes on as it was. */
export type RolloverChoice =
  | { kind: 'continued'; program: string; name?: string; organisation?: string }
  | { kind: 'ended'; program: string; reason: string }
  | { kind: 'merged'; programs: readonly string[]; name: string; organisation: string }
  | { kind: 'split'; program: string; into: readonly { name: string; organisation: string }[] }
  | { kind: 'new'; name: string; organisation: string; listings: readonly AnswerListing[] };

export interface RolloverOrder {
  fiscalYear: number;
  sourceYear: number;
  choices: readonly RolloverChoice[];
  submitBy: string;
  approveBy: string;
  acceptBy: string;
  threshold: number;
}

/** An answer that would be made. */
export interface PlannedAnswer {
  name: string;
  origins: readonly AnswerOrigin[];
  listings: readonly AnswerListing[];
  organisation: string;
}

/** What opening the round would do; nothing is written before somebody has seen it. */
export interface RolloverPreview {
  answers: readonly PlannedAnswer[];
  ended: readonly { program: string; name: string; reason: string }[];
  /** What stands against it, in Japanese: a program without organisation, a name twice. */
  problems: readonly string[];
}
