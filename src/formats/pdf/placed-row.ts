/** One line of output, placed on the page. */
export interface PlacedRow {
  cells: string[];
  y: number;
  /** Outside of the running text: a running head, a page number, the words within a picture. */
  isMargin?: true;
  /** Of a table row: where its columns stand. */
  xs?: number[];
  /** Of a table row: the columns whose last line is full, so that the text may go on over the page. */
  openColumns?: number[];
  /** Of running text: see `PageRow`. */
  open?: boolean;
  resumes?: boolean;
}
