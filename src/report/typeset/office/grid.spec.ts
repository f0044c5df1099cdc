import { expect, it } from 'vitest';
import type { Row } from '../../document.ts';
import { placeRows } from './grid.ts';

const row = (...cells: (string | { text: string; columnSpan?: number; rowSpan?: number })[]): Row => ({
  cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
});

/** Each row as its places: `|` for what a cell from above covers, `.` for what nobody fills. */
const drawn = (rows: Row[], columns: number) =>
  placeRows(rows, columns).rows.map((places) =>
    places
      .map(({ cell, columnSpan, continues }) =>
        (continues ? '|' : (cell?.text ?? '.')).toString().padEnd(columnSpan, '>'),
      )
      .join(''),
  );

it('puts cells beside what covers places from above', () => {
  expect(drawn([row({ text: 'A', rowSpan: 2 }, 'b', 'c'), row('d', 'e'), row('f', 'g', 'h')], 3)).toEqual([
    'Abc',
    '|de',
    'fgh',
  ]);
});

it('keeps room for a span in the middle', () => {
  const rows = [row({ text: 'a', columnSpan: 2 }, { text: 'B', rowSpan: 2 }, 'c'), row('d', 'e', 'f')];
  expect(drawn(rows, 4)).toEqual(['a>Bc', 'de|f']);
});

it('fills short rows, cuts spans that reach too far, and says which rows have too many cells', () => {
  const rows = [
    row('a'),
    row({ text: 'b', columnSpan: 9 }),
    row('c', 'd', 'e', 'f'),
    row({ text: 'g', rowSpan: 5 }, 'h', 'i'),
  ];
  expect(drawn(rows, 3)).toEqual(['a..', 'b>>', 'cde', 'ghi']);
  expect(placeRows(rows, 3).overfull).toEqual([2]);
});
