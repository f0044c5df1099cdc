/**
 * A form as a workbook: cells that a person fills in, known again by their keys whatever happened to the file in the
 * meantime. It knows no program: what a key means is the business of whoever asks.
 */
export interface FormWorkbook {
  title: string;
  author: string;
  /** ISO date: the same workbook of the same day has the same bytes. */
  date: string;
  sheets: readonly FormSheet[];
}

export interface FormSheet {
  /** Made to fit by `sheetNames`. */
  name: string;
  /** By which the sheet is known again; `null` for a sheet that nobody fills in. */
  mark: string | null;
  /** Of the visible columns, in digits of the standard font. */
  widths: readonly number[];
  rows: readonly FormRow[];
  /** How many rows stay in sight when the rest is scrolled, and are printed on every page. */
  frozen: number;
  orientation: 'portrait' | 'landscape';
  /** Beside the page number. */
  footer: string;
  /** Nothing in it is protected. */
  isFree?: boolean;
}

export interface FormRow {
  cells: readonly FormCell[];
  /** In points, at least. */
  height?: number;
  /** Stands with the row below on one page. */
  staysWithNext?: boolean;
}

export interface FormCell {
  /** From 0, among the visible ones. */
  column: number;
  /** How many columns it takes; 1 where nothing is said. */
  across?: number;
  /** Text stays text, whatever it begins with. */
  value: string | number | null;
  look: FormLook;
  /** Number format, where it is not the look's. */
  format?: string;
  key?: string;
  /** A person writes here. */
  isOpen?: boolean;
  /** A note at the cell. */
  comment?: string;
  check?: FormCheck;
  /** Name of the sheet and address to which it leads. */
  link?: { sheet: string; address?: string };
}

export type FormLook =
  | 'title'
  | 'name'
  | 'fact'
  | 'section'
  | 'text'
  | 'head'
  | 'label'
  | 'last'
  | 'lastLong'
  | 'lastNumber'
  | 'input'
  | 'inputLong'
  | 'inputNumber'
  | 'inputCentre'
  | 'fixed'
  | 'fixedNumber'
  | 'hint'
  | 'remark'
  | 'finding'
  | 'cell'
  | 'cellNumber'
  | 'total'
  | 'totalNumber'
  | 'mark';

/** What Excel itself refuses, with the sentence that it shows. */
export type FormCheck =
  | { kind: 'choice'; choices: readonly string[]; message: string }
  | { kind: 'whole'; least: number; message: string }
  | { kind: 'length'; most: number; message: string };

/** A workbook that came back. */
export interface ReturnedWorkbook {
  sheets: ReturnedSheet[];
  /** What stood in the cells of the sheets when they were handed out; empty when that was lost. */
  memory: Remembered[];
}

export interface Remembered {
  mark: string;
  key: string | null;
  text: string;
}

export interface ReturnedSheet {
  name: string;
  isHidden: boolean;
  mark: string | null;
  /** Cells that hold something or have a key, row by row. */
  cells: ReturnedCell[];
}

export interface ReturnedCell {
  /** Both from 1, as Excel counts. */
  row: number;
  column: number;
  /** D12 */
  address: string;
  key: string | null;
  kind: 'empty' | 'text' | 'number' | 'boolean' | 'date' | 'error';
  /** As it is shown, breaks within the cell as `\n`. */
  text: string;
  /** Without its number format. */
  number: number | null;
  isFormula: boolean;
  /** As the file says; `null` when it says nothing. */
  isLocked: boolean | null;
  comment: string | null;
}
