export type UnreadableWhy =
  | 'empty'
  | 'too-large'
  | 'no-workbook'
  | 'encrypted'
  | 'broken'
  | 'unpacked-too-large'
  | 'too-many-cells'
  /** A document type, by which entities could be declared: no spreadsheet program writes one. */
  | 'document-type'
  | 'archive-in-archive'
  | 'too-many-files'
  | 'took-too-long'
  | 'crashed';

/** Nothing can be got out of the file; in which words that is said is the business of whoever asked. */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';
  constructor(readonly why: UnreadableWhy) {
    super(why);
  }
}
