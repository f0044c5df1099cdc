import type { FieldConflict } from '../answer.ts';
import type { Values } from '../question.ts';
import type { FormAnswer, FormFinding, HandedBack } from './form-answer.ts';

/** What became of one uploaded form. */
export interface FormOutcome {
  file: string;
  /** `refused`: it could be read, and nothing of it may be taken. */
  state: 'taken' | 'unchanged' | 'mistakes' | 'conflict' | 'refused' | 'unreadable';
  /** In Japanese: what was done, what was not, and what to do next. */
  message: string;
  answers: readonly { id: string; name: string; changed: number; findings: readonly FormFinding[] }[];
  /** Key of the file that is handed back; kept for a day. */
  returned: string | null;
}

/** What becomes of a saving, as far as a form is concerned. */
export type FormSaved =
  | { kind: 'saved'; version: number; changed: number }
  | { kind: 'unchanged'; version: number }
  | { kind: 'conflict'; version: number; conflicts: readonly FieldConflict[] };

/** A form that was taken: known by its hash, it is never taken twice. */
export interface TakenForm {
  hash: string;
  file: string;
  outcome: { answer: string; version: number; changed: number }[];
  hasMistakes: boolean;
}

/** What receiving asks of the round. Refusals are `RoundRefused`. */
export interface ReceivingDesk {
  /** As the answer stands. */
  form(id: string): Promise<FormAnswer | null>;
  /** What is to be said of the values that stand there. */
  findings(id: string): Promise<readonly FormFinding[]>;
  /** Values of a version of the answer; `null` when there is no such version. */
  valuesAt(id: string, version: number): Promise<Values | null>;
  save(id: string, order: { base: number; values: Values }): Promise<FormSaved>;
  /** Findings on values that are not saved. */
  check(id: string, values: Values): Promise<readonly FormFinding[]>;
  /** Whether the person may write the answers of that organisation. */
  may(organisation: string): boolean;
  /** When and by whom a file with this hash was taken. */
  known(hash: string): Promise<{ name: string; at: string; hasMistakes: boolean } | null>;
  keep(taken: TakenForm): Promise<void>;
  /** Answers with the key under which the person gets the file. */
  handBack(
    name: string,
    forms: readonly FormAnswer[],
    back: ReadonlyMap<string, HandedBack>,
  ): Promise<string>;
}
