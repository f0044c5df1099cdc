import type { Picture } from '../office/index.ts';
import type { Look } from './looks.ts';

/** Positions across the page: worksheets get a column wherever a box begins or ends. */
export const ACROSS = 240;

/** A cell before it is known which columns the worksheet has. */
export interface Box {
  /** 0 … `ACROSS`. */
  from: number;
  to: number;
  /** Rows that it covers; what it covers has no box of its own. */
  down: number;
  text: string;
  value: number | null;
  look: Look;
  /** Id of what the cell leads to. */
  link: string | null;
}

export type ShownPicture = Picture & { alt: string };

/** A row of a worksheet. */
export interface Line {
  boxes: Box[];
  /** In points. */
  height: number;
  /** Ids that begin in this row. */
  ids: string[];
  /** Of a head: whether it stands above a great table (施策一覧, 一覧) or one among others. */
  role: 'great-head' | 'head' | 'page-break' | null;
  /** So many rows, from this one on, are printed on one page if one can hold them. */
  whole: number;
  picture: ShownPicture | null;
}

export const line = (boxes: Box[], more: Partial<Line> = {}): Line => ({
  boxes,
  height: 16,
  ids: [],
  role: null,
  whole: 1,
  picture: null,
  ...more,
});

/** A text over the whole width. */
export const across = (text: string, look: Look): Box => ({
  from: 0,
  to: ACROSS,
  down: 1,
  text,
  value: null,
  look,
  link: null,
});
