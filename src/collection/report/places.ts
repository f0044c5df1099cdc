import type { FieldKey } from '../question.ts';
import { cellKey, MAX_ROWS } from '../questions/index.ts';

/**
 * A report made of answers stands on no paper, so its places are made up: thousands are the answer's place in the
 * round, the rest says where in the answer. They stay the same as long as the answer does.
 */
const WIDTH = 1000;
const ROWS = 100;
const MASTER_ROW = 900;
const LIST_ROW = 920;
const SHEET = 940;
const PROSE = { overview: 200, result: 300, team: 400 } as const;
const LINES = 100;
/** Sums belong to no answer. */
const SUMS = 90_000_000;

const at = (position: number, place: number): number => position * WIDTH + place;

/** `listing`: 0 for the original, 1 and more for its relistings. */
export const masterRowLine = (position: number, listing: number): number =>
  at(position, MASTER_ROW + listing);
export const listRowLine = (position: number, listing: number): number => at(position, LIST_ROW + listing);
export const sheetLine = (position: number, listing: number): number => at(position, SHEET + listing);
export const indicatorLine = (position: number, row: number): number => at(position, ROWS + row);
export const sumLine = (index: number): number => SUMS + index;

export const proseLine = (position: number, field: keyof typeof PROSE, paragraph: number): number =>
  at(position, PROSE[field] + Math.min(paragraph, LINES - 1));

export interface FieldPlace {
  /** Place of the answer in the round. */
  position: number;
  /** `null`: a row of a list, or the sheet as a whole. */
  field: FieldKey | null;
}

/** Which field of which answer stands at a line; `null` for a sum. */
export function fieldAt(line: number): FieldPlace | null {
  if (line >= SUMS) return null;
  const [position, place] = [Math.floor(line / WIDTH), line % WIDTH];
  const row = place - ROWS;
  if (row >= 1 && row <= MAX_ROWS) return { position, field: cellKey(row, 'current') };
  const prose = Object.entries(PROSE).find(([, start]) => place >= start && place < start + LINES);
  return { position, field: prose?.[0] ?? null };
}
