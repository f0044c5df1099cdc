/** One line of a document, whatever it came from. Tables have one cell per tab (text) or per column (PDF). */
export interface SourceLine {
  /** Counts from 1 in the file, or within the page when `pdfPage` is given. */
  line: number;
  pdfPage?: number;
  /** The cells joined by tabs, without the line's end. */
  text: string;
  cells: string[];
}

/** A document as neutral lines; knows nothing of what they mean. */
export interface SourceDocument {
  file: string;
  format: 'text' | 'pdf';
  encoding: 'utf-8' | 'utf-16' | 'shift_jis' | 'euc-jp' | 'pdf';
  lines: SourceLine[];
  /** The bytes end in the middle of a character or of a page: the file was cut. */
  truncated: boolean;
}

/** A file that can't be read at all. `message` is Japanese and says where, what, and what to do next. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(
    readonly file: string,
    message: string,
  ) {
    super(message);
  }
}
