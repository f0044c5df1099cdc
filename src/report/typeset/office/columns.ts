import type { Cell, Column, Table } from '../../document.ts';
import { placeRows } from './grid.ts';
import { emsOf } from './measure.ts';
import { plainText } from './words.ts';

/** Sizes of letters in tables, in points. */
export const LETTERS = { normal: 9, dense: 7.5 };

/** Great tables are set small, and those whose numbers would not fit otherwise. */
export function isDense(table: Table, width: number): boolean {
  return table.style === 'master' || sum(numberWidths(table, LETTERS.normal)) > width;
}

/** Widths of the columns as they ask for them, except that no number is broken while another column has room. */
export function fittedWidths(table: Table, width: number, points: number): number[] {
  const asked = sum(table.columns.map((column) => column.width)) || 1;
  const shares = table.columns.map((column) => (column.width / asked) * width);
  const needs = numberWidths(table, points);
  const lacks = shares.map((share, at) => Math.max(0, needs[at]! - share));
  const spares = shares.map((share, at) => Math.max(0, share - needs[at]!));
  const [lacking, spare] = [sum(lacks), sum(spares)];
  if (lacking === 0 || spare === 0) return shares;
  const moved = Math.min(lacking, spare);
  return shares.map((share, at) => share + (lacks[at]! / lacking) * moved - (spares[at]! / spare) * moved);
}

const NUMBER = /[△▲−-]?\s?\d[\d,.]*\d|\d/g;
/** Texts of at most so many ems are words: 青森県, 30年. */
const WORD = 4;
/** A cell has its margins and rules. */
const MARGINS = 9;

/** What the longest number or short word of each column takes, in points. */
function numberWidths({ columns, head, body }: Table, points: number): number[] {
  const longest = new Array<number>(columns.length).fill(0);
  for (const rows of [head, body]) {
    for (const { cell, column, columnSpan, continues } of placeRows(rows, columns.length).rows.flat()) {
      if (!cell || cell.vertical || continues || columnSpan > 1) continue;
      for (const ems of unbroken(plainText(cell.text, () => '000'))) {
        longest[column] = Math.max(longest[column]!, ems);
      }
    }
  }
  return longest.map((ems) => (ems === 0 ? 0 : ems * points + MARGINS));
}

/** Widths of what should stay on one line. */
const unbroken = (text: string): number[] =>
  emsOf(text) <= WORD && !text.includes('\n')
    ? [emsOf(text)]
    : [...text.matchAll(NUMBER)].map(([number]) => emsOf(number));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Sentences among numbers begin at the left, as they do everywhere. */
const SENTENCE = 12;

export function alignOf(cell: Cell | null, column: Column | undefined): Column['align'] {
  const align = cell?.align ?? column?.align ?? 'start';
  const isLong =
    cell !== null && cell.value === undefined && emsOf(plainText(cell.text, () => '')) > SENTENCE;
  return align === 'end' && isLong ? 'start' : align;
}
