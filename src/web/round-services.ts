import type {
  Answer,
  AnswerEvent,
  Board,
  By,
  FieldConflict,
  FieldKey,
  Question,
  Receipt,
  Remark,
  RolloverOrder,
  RolloverPreview,
  RolloverProgram,
  Round,
  RoundRecord,
  Values,
} from '../collection/index.ts';
import type { Severity } from '../ledger/index.ts';
import type { FileBytes } from './report-services.ts';

export type { By };

/** A finding of `checking` at the field that can mend it. */
export interface FieldFinding {
  /** `null`: about the whole answer. */
  field: FieldKey | null;
  rule: string;
  severity: Severity;
  message: string;
  /** Key of the field in which a person says why it may stand; what stands there now. */
  reasonKey: FieldKey;
  reason: string;
}

/** Everything that an answer's page shows. */
export interface AnswerView {
  round: Round;
  answer: Answer;
  organisationName: string;
  questions: readonly Question[];
  findings: readonly FieldFinding[];
  remarks: readonly Remark[];
  /** Newest first. */
  events: readonly AnswerEvent[];
  /** Of the last submission that was not taken back. */
  receipt: Receipt | null;
}

export interface SaveOrder {
  /** The version on which the person was working. */
  base: number;
  values: Values;
}

export type SaveOutcome =
  /** `merged`: fields that somebody else had changed in the meantime and that stand beside this one's. */
  | { kind: 'saved'; version: number; changed: number; merged: readonly { field: FieldKey; name: string }[] }
  | { kind: 'unchanged'; version: number }
  /** `values`: what would stand with both people's changes; of the conflicts either word may stand in it. */
  | { kind: 'conflict'; version: number; conflicts: readonly FieldConflict[]; values: Values };

/** What became of one uploaded form. */
export interface UploadOutcome {
  file: string;
  /** `refused`: it could be read, and nothing of it may be taken. */
  state: 'taken' | 'unchanged' | 'mistakes' | 'conflict' | 'refused' | 'unreadable';
  message: string;
  answers: readonly { id: string; name: string; changed: number; findings: readonly FieldFinding[] }[];
  /** The same file with comments in the failing cells; under this key until the next day. */
  returned: string | null;
}

/** The yearly round of the home jurisdiction, as the pages use it. Refusals are `RoundRefused` with a Japanese message. */
export interface RoundServices {
  /** Newest first. */
  rounds(): Promise<Round[]>;
  round(fiscalYear: number): Promise<Round | null>;
  /** The years from which a round can be made, newest first. */
  sourceYears(): Promise<number[]>;
  rolloverPrograms(fiscalYear: number, sourceYear: number): Promise<RolloverProgram[]>;
  previewRollover(order: RolloverOrder): Promise<RolloverPreview>;
  openRound(order: RolloverOrder, by: By): Promise<Round>;
  /** After opening: one program more, or one that ends after all. */
  addAnswer(
    fiscalYear: number,
    order: { name: string; organisation: string; policy: number; group: string | null },
    by: By,
  ): Promise<Answer>;
  endAnswer(fiscalYear: number, id: string, reason: string, by: By): Promise<void>;
  /** Another organisation answers, or by another day. */
  moveAnswer(
    fiscalYear: number,
    id: string,
    order: { organisation?: string; due?: string },
    by: By,
  ): Promise<void>;
  changeRound(
    fiscalYear: number,
    order: Partial<Pick<Round, 'submitBy' | 'approveBy' | 'acceptBy' | 'threshold'>>,
    by: By,
  ): Promise<void>;
  board(fiscalYear: number): Promise<Board | null>;
  boardWorkbook(fiscalYear: number): Promise<FileBytes>;
  /** In the order of the report; all organisations when none are named. */
  answers(fiscalYear: number, organisations?: readonly string[]): Promise<readonly Answer[]>;
  /** The answers of an organisation in the order of the report, by name alone. */
  neighbours(fiscalYear: number, organisation: string): Promise<readonly { id: string; name: string }[]>;
  /** To whom an answer belongs; `null` when there is none. */
  organisationOf(fiscalYear: number, id: string): Promise<string | null>;
  answer(fiscalYear: number, id: string): Promise<AnswerView | null>;
  /** Findings on values that are not saved yet. */
  check(fiscalYear: number, id: string, values: Values): Promise<readonly FieldFinding[]>;
  save(fiscalYear: number, id: string, order: SaveOrder, by: By): Promise<SaveOutcome>;
  submit(fiscalYear: number, id: string, version: number, by: By): Promise<Receipt>;
  withdraw(fiscalYear: number, id: string, by: By): Promise<void>;
  approve(fiscalYear: number, id: string, version: number, by: By): Promise<void>;
  /** By the approver or, once approved, by the secretariat; the reasons stand at their fields. */
  sendBack(
    fiscalYear: number,
    id: string,
    reasons: readonly { field: FieldKey | null; text: string }[],
    by: By,
  ): Promise<void>;
  accept(fiscalYear: number, id: string, version: number, by: By): Promise<void>;
  remark(
    fiscalYear: number,
    id: string,
    remark: { field: FieldKey | null; kind: 'comment' | 'question'; text: string; replyTo: string | null },
    by: By,
  ): Promise<void>;
  closeRemark(fiscalYear: number, id: string, remark: string, by: By): Promise<void>;
  receipt(fiscalYear: number, id: string): Promise<Receipt | null>;
  /** The forms of an organisation: one workbook with a sheet for each program, or a ZIP of one workbook each. */
  forms(
    fiscalYear: number,
    organisations: readonly string[],
    shape: 'one-file' | 'one-each',
  ): Promise<FileBytes & { name: string }>;
  form(fiscalYear: number, id: string): Promise<FileBytes & { name: string }>;
  /** Forms that came back; `may` says whether the person may write the answers of an organisation. */
  receive(
    fiscalYear: number,
    files: readonly { name: string; bytes: Uint8Array }[],
    by: By,
    may: (organisation: string) => boolean,
    /** How many forms are done. */
    onProgress?: (done: number) => void,
  ): Promise<UploadOutcome[]>;
  returnedForm(key: string, account: string | null): Promise<(FileBytes & { name: string }) | null>;
  /** `unreachable`: names of people who should have been reminded and have no mail address. */
  remind(fiscalYear: number, by: By): Promise<{ mails: number; unreachable?: readonly string[] }>;
  record(fiscalYear: number): Promise<RoundRecord | null>;
  /** Puts the accepted answers into the ledger and closes the round. */
  close(fiscalYear: number, by: By): Promise<void>;
  /** Values are only for the eyes of those who may see the answer. */
  history(
    fiscalYear: number,
    id: string,
  ): Promise<readonly { version: number; name: string; at: string; via: string; changed: Values }[]>;
}
