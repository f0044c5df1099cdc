import type { AnswerListing, AnswerOrigin } from '../answer.ts';
import type { Counted, FieldKey, Values } from '../question.ts';

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
  /** Ids between which that person chooses, where a division was split; empty where nobody is known. */
  candidates?: readonly string[];
}

/** The same with what its answer begins with. */
export interface SourceProgram extends RolloverProgram {
  /** Ids of the organisations that are printed beside it. */
  others: readonly string[];
  /** Names of divisions to be printed beside it for which no organisation of today is known. */
  unknownDivisions: readonly string[];
  /** What the source year states, under the keys of the form. */
  lastYear: Values;
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

/** A program that does not go on. */
export interface Ending {
  program: string;
  name: string;
  reason: string;
}

/** What opening the round would do; nothing is written before somebody has seen it. */
export interface RolloverPreview {
  answers: readonly PlannedAnswer[];
  ended: readonly Ending[];
  /** What stands against it, in Japanese: a program without organisation, a name twice. */
  problems: readonly string[];
}

/** The same with everything that is written when the round opens. */
export interface NewAnswer extends PlannedAnswer {
  id: string;
  position: number;
  organisations: readonly string[];
  values: Values;
  lastYear: Values;
  counted: Readonly<Record<FieldKey, Counted>>;
  needsApproval: boolean;
}

export interface RolloverPlan extends RolloverPreview {
  answers: readonly NewAnswer[];
}
