import type {
  Cell,
  Cover,
  Figure,
  Heading,
  List,
  Notice,
  PageBreak,
  Paragraph,
  Part,
  Sheet,
  Table,
} from '../../../document.ts';

/**
 * The document as the template (`template/*.typ`) reads it: the same tree with everything decided that paper asks
 * for: characters that our fonts have, places of cells, depth of headings, files of pictures.
 */
export interface PrintTree {
  title: string;
  issuer: string;
  date: [year: number, month: number, day: number];
  draftMark: string | null;
  parts: PrintPart[];
  /** Every id that is an anchor, once. */
  ids: string[];
  attachments: PrintAttachment[];
}

export interface PrintPart extends Omit<Part, 'blocks'> {
  /** Page 1 begins here. */
  firstBody: boolean;
  blocks: PrintBlock[];
}

export interface PrintAttachment {
  name: string;
  file: string;
  mediaType: string;
  description: string;
}

export type Words = string | Run[];
export type Run =
  | string
  | { text: string; strong?: true; link?: string }
  | { pageOf: string }
  | { break: true };

export type PrintBlock =
  | Cover
  | PageBreak
  | PrintContents
  | PrintHeading
  | PrintParagraph
  | PrintList
  | PrintTable
  | PrintFigure
  | PrintSheet
  | PrintNotice
  | { kind: 'side-by-side'; blocks: PrintBlock[] };

export interface PrintContents {
  kind: 'contents';
  id: string | null;
  title: string;
  entries: { id: string; level: 1 | 2 | 3; text: string }[];
  /** Every entry is a heading: who hears it hears a table of contents. */
  isOutline: boolean;
}

export interface PrintHeading extends Omit<Heading, 'text' | 'at' | 'id'> {
  id: string | null;
  text: Words;
  /** Depth among the headings: none is skipped, as PDF/UA-1 (7.4.2) asks. */
  tag: number;
  bookmarked: boolean;
  opensPage: boolean;
}

export interface PrintParagraph extends Omit<Paragraph, 'text' | 'at'> {
  text: Words;
}

export interface PrintList extends Omit<List, 'items' | 'at'> {
  items: Words[];
  marks: string[];
}

export interface PrintNotice extends Omit<Notice, 'text'> {
  text: Words;
}

export interface PrintTable extends Omit<Table, 'head' | 'body' | 'id'> {
  id: string | null;
  /** Small enough to stay on one page. */
  isWhole: boolean;
  /** Names the marks of its rows; `null` when no cell spans rows and nothing must be known of pages. */
  key: string | null;
  head: PrintRow[];
  body: PrintRow[];
}

export interface PrintRow {
  kind?: 'band' | 'subtotal' | 'total';
  /** What begins here: heads and bands repeat, so their ids go to the row that follows. */
  ids: string[];
  cells: PrintCell[];
  /** Every cell is a string. */
  isPlain: boolean;
  /** May break over pages: it would not fit on one. */
  tall: boolean;
  /** Cells from above that go on in this row. */
  covered: (DifferentCell & { until: number })[];
  /** Own and covered cells from left to right, for a row with which a page begins. */
  order: [from: 'own' | 'covered', index: number][];
}

/** A string where the cell is like its column: most are, and the template has nothing to decide. */
export type PrintCell = string | DifferentCell;

export interface DifferentCell extends Omit<Cell, 'text' | 'value' | 'isRowHead'> {
  text: Words;
  /** Middle or tail of a cell over several rows: its words stand in the head, unless a page begins here. */
  isRest?: true;
  /** Head or middle: the cell goes on below. A middle may break. */
  isCut?: true;
}

export interface PrintFigure extends Omit<Figure, 'picture' | 'data' | 'at'> {
  picture: PrintPicture | null;
  data: PrintTable | null;
  /** The picture leaves room for its table at its right. */
  dataBeside: boolean;
}

export interface PrintPicture {
  /** `null`: no picture can be made of its bytes. */
  file: string | null;
  /** Points; `null`: as wide as the column. */
  width: number | null;
  /** Known to have room: the template need not measure. */
  isFlat: boolean;
}

export interface PrintSheet extends Omit<Sheet, 'blocks' | 'at' | 'page' | 'id'> {
  id: string | null;
  tag: number;
  /** On one page; `null`: the template must measure. */
  fits: boolean | null;
  blocks: PrintBlock[];
}
