/** Something that a person is told about a file: where, what, and what to do. */
export interface Told {
  /** Line of the file (CSV) or number of the entry (JSON); `null` where it is about the whole file. */
  row: number | null;
  /** Head of the column as the file prints it, or name of the field. */
  column: string | null;
  message: string;
}

/** What was found while reading: `problems` cost a row, `warnings` only say what became of something. */
export interface Telling {
  problems: Told[];
  warnings: Told[];
}

/** The same object without what is not known. */
export function given<T extends object>(of: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
