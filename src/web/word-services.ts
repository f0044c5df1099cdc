import type {
  LineProblem,
  WordChanges,
  WordList,
  WordListKind,
  WordListVersion,
  WordOrder,
} from '../supports/index.ts';
import type { By } from './round-services.ts';

/** A file as it was read, with what taking it does to the list. */
export interface WordFile {
  /** Under which the file waits for the person's yes. */
  key: string;
  file: string;
  /** Rows that can be taken. */
  rowCount: number;
  /** Rows that can't; while there are any, nothing of the file is taken. */
  problems: readonly LineProblem[];
  changes: WordChanges;
  /** The version of the list with which it was compared. */
  base: number;
}

/** What going back to an earlier version does to the list. */
export interface WordRestoring {
  changes: WordChanges;
  rowCount: number;
  /** That version is the file which comes with the program. */
  isShipped: boolean;
  /** The version of the list with which it was compared. */
  base: number;
}

/** 検索の言葉: by which words firms are understood. Refusals are `SupportRefused` with a Japanese message. */
export interface WordServices {
  list(kind: WordListKind): Promise<WordList>;
  /** Newest first. */
  versions(kind: WordListKind): Promise<readonly WordListVersion[]>;
  saveWord(kind: WordListKind, order: WordOrder, by: By): Promise<WordChanges>;
  removeWord(kind: WordListKind, order: { word: string; base: number }, by: By): Promise<WordChanges>;
  /** Reads a file and says what taking it would do; the file waits for a day, for this person alone. */
  previewFile(kind: WordListKind, file: { name: string; bytes: Uint8Array }, by: By): Promise<WordFile>;
  /** Takes the waiting file; `null` when none waits under that key for this person. */
  takeFile(kind: WordListKind, order: { key: string; base: number }, by: By): Promise<WordFile | null>;
  /** The rows of a version, 0: of the shipped file; `null`: there is no such version. */
  previewVersion(kind: WordListKind, version: number): Promise<WordRestoring | null>;
  restore(kind: WordListKind, order: { version: number; base: number }, by: By): Promise<void>;
}
