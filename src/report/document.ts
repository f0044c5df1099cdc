/**
 * A document as it is printed, whatever it speaks of: parts (runs of pages of one shape) made of blocks. `assemble/`
 * makes it of facts, `typeset/` sets it as PDF, Word, Excel or web pages and knows nothing else.
 *
 * An `id` is stable over editions and years where the thing is the same; it is the anchor that page numbers, links
 * and addresses point to. Ids are ASCII (`[a-z0-9-]`), unique in a document.
 */

export interface DocumentTree {
  /** 令和2年度 青森県中小企業振興基本条例に基づく年次報告. */
  title: string;
  /** Who publishes it: 青森県. */
  issuer: string;
  /** ISO date that the file carries; the same facts give the same bytes, so it is never today. */
  date: string;
  /** A draft says so on every page (案); `null` for what is published. */
  draftMark: string | null;
  parts: Part[];
}

/** Pages of one shape under one running head. */
export interface Part {
  id: string;
  orientation: 'portrait' | 'landscape';
  /** `front`: cover and contents, without page number in the contents; numbering starts at 1 with the first body. */
  kind: 'cover' | 'front' | 'body';
  /** The chapter, printed outside on every page. */
  runningHead: string;
  /** The page of the web edition that it is, where it is not called like the part. */
  page?: string;
  blocks: Block[];
}

export type Block =
  | Cover
  | Contents
  | Heading
  | Paragraph
  | List
  | Table
  | Figure
  | Sheet
  | SideBySide
  | Notice
  | PageBreak;

export interface Cover {
  kind: 'cover';
  /** 令和2年度. */
  year: string;
  /** The title without the year, broken where a reader breathes. */
  titleLines: string[];
  /** 令和3年9月; `null` when nobody says when. */
  issued: string | null;
  issuer: string;
  /** 第2版（訂正版）, 見本データによる作成例, 案 …. */
  notes: string[];
}

export interface Contents {
  kind: 'contents';
  id: string;
  title: string;
  entries: { id: string; level: 1 | 2 | 3; text: string }[];
}

/** Level 1: chapter, 2: (1), 3: ①, 4: what stands below. A chapter opens a page. */
export interface Heading {
  kind: 'heading';
  level: 1 | 2 | 3 | 4;
  id: string;
  text: string;
  at?: Place[];
}

export interface Paragraph {
  kind: 'paragraph';
  /** `note`: 注, `source`: 資料, `missing`: 資料なし, `proof`: the line that proves a total. */
  style: 'body' | 'lead' | 'note' | 'source' | 'missing' | 'proof';
  text: Text;
  id?: string;
  at?: Place[];
}

/** Items with a mark that the typesetter draws; `(1)` and the like stay in the text. */
export interface List {
  kind: 'list';
  items: Text[];
  id?: string;
  at?: Place[];
}

export interface Table {
  kind: 'table';
  id?: string;
  title: string | null;
  /** Stands once, at the right above the table: 単位：千円. */
  unit: string | null;
  /** What rows and columns hold, for whoever hears the table. */
  summary: string;
  style: 'master' | 'list' | 'indicators' | 'plain';
  columns: Column[];
  /** Repeated on every page. */
  head: Row[];
  body: Row[];
  source: string | null;
  notes: string[];
}

export interface Column {
  /** Share of the table's width. */
  width: number;
  align: 'start' | 'center' | 'end';
}

export interface Row {
  /** `band`: one cell over the whole width that names what follows. */
  kind?: 'band' | 'subtotal' | 'total';
  /** Cells from left to right; places that a span from above covers are left out. */
  cells: Cell[];
  id?: string;
  at?: Place[];
}

export interface Cell {
  text: Text;
  /** The same as a number where the text is one (千円 in money columns), for whoever calculates. */
  value?: number;
  columnSpan?: number;
  rowSpan?: number;
  align?: Column['align'];
  /** Head cells that the paper writes from top to bottom. */
  vertical?: true;
  /** Names its row, as a head cell names its column. */
  isRowHead?: true;
}

/** A chart or a photograph with all that belongs to it. */
export interface Figure {
  kind: 'figure';
  id: string;
  /** 図1; `null` for photographs. */
  number: string | null;
  title: string;
  unit: string | null;
  alt: string;
  /** `null`: the data is missing, 資料なし stands in its place. */
  picture: Drawing | Photograph | null;
  /** The figures behind the picture. */
  data: Table | null;
  source: string | null;
  notes: string[];
  at?: Place[];
}

/** A chart: SVG with `viewBox`, width and height in pt; texts in `BIZ UDPGothic`. */
export interface Drawing {
  kind: 'svg';
  svg: string;
}

export interface Photograph {
  kind: 'image';
  mediaType: string;
  /** Base64. */
  bytes: string;
}

/** What the paper sets in a frame of its own under a band: number and name, the amount at the right end. */
export interface Sheet {
  kind: 'sheet';
  id: string;
  number: string;
  title: string;
  /** 新規, 再掲 …, as small labels beside the title. */
  marks: string[];
  /** 事業費 3,254千円（①1,000 ②2,254）; `null` when nothing is stated. */
  amount: string | null;
  /** The page of the web edition that this sheet stands on, when several share one. */
  page?: string;
  blocks: Block[];
  at?: Place[];
}

/** Two figures (or a text and a figure) beside each other where the paper is wide enough. */
export interface SideBySide {
  kind: 'side-by-side';
  blocks: Block[];
}

/** What only a draft prints: last year's text, a value that waits for somebody. */
export interface Notice {
  kind: 'notice';
  text: string;
  id?: string;
}

export interface PageBreak {
  kind: 'page-break';
}

export type Text = string | Inline[];
export type Inline =
  | string
  | { text: string; strong?: true /** Id in this document. */; link?: string }
  /** The number of the page on which the thing with this id begins. */
  | { pageOf: string };

/** Where what is printed here was stated. */
export interface Place {
  line: number;
  pdfPage?: number;
}

/** Something could not be printed as it should: the rest is printed nevertheless. */
export interface Complaint {
  kind: 'glyph' | 'picture' | 'table' | 'reference' | 'standard';
  /** The heading, sheet (number and name) or table where it happened. */
  where: string;
  /** Japanese: where, what, what was expected, what to do next. */
  message: string;
}
