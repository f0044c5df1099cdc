/** One line of a document, whatever it came from. Tables have one cell per tab (text) or per column (PDF). */
export interface SourceLine {
  /** Counts from 1 in the file, or within the page when `pdfPage` is given. */
  line: number;
  pdfPage?: number;
  /** The cells joined by tabs, without the line's end. */
  text: string;
  cells: string[];
  /** Stands outside of the running text: a header or footer of Word, the name of a sheet of Excel. */
  isMargin?: true;
}

/** A document as neutral lines; knows nothing of what they mean. */
export interface SourceDocument {
  file: string;
  format: 'text' | 'pdf' | 'docx' | 'xlsx' | 'xls' | 'ods';
  encoding: 'utf-8' | 'utf-16' | 'shift_jis' | 'euc-jp' | 'pdf' | 'office';
  lines: SourceLine[];
  /** The bytes end in the middle of a character or of a page: the file was cut. */
  truncated: boolean;
  /** What a reader of the screen would not have seen: hidden sheets and rows. */
  notes?: SourceNote[];
  /** Files inside the file (PDF). */
  attachments?: Attachment[];
}

export interface SourceNote {
  line: number;
  /** Japanese: what is hidden. */
  text: string;
}

/** A file that travels inside another, as its maker named it. */
export interface Attachment {
  name: string;
  mediaType?: string;
  bytes: Uint8Array;
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
