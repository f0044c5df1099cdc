import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../../document.ts';
import { cutSpans, placeCells, rowsWithCovered } from './spans.ts';

const rows = (...lines: (string | Cell)[][]): Row[] =>
  lines.map((cells) => ({ cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)) }));

describe('cells', () => {
  it('go into the columns that spans leave free', () => {
    const { cells } = placeCells(rows([{ text: '群', rowSpan: 2 }, 'a', 'b'], ['c', 'd']), 3);
    expect(cells.map((row) => row.map(({ x }) => x))).toEqual([
      [0, 1, 2],
      [1, 2],
    ]);
  });

  it('for which there is no room are counted, spans end at the edge', () => {
    const { cells, lost } = placeCells(rows(['a', { text: 'b', columnSpan: 9, rowSpan: 9 }, 'c']), 3);
    expect(lost).toBe(1);
    expect(cells[0]?.[1]).toMatchObject({ x: 1, columns: 2, rows: 1 });
  });

  const group = (height: number) =>
    rows(
      [{ text: '群', rowSpan: height }, '1'],
      ...Array.from({ length: height - 1 }, (_, at) => [`${at + 2}`]),
    );
  const heights = (height: number, needed: number) =>
    cutSpans(placeCells(group(height), 2).cells, () => needed).flatMap((row, y) =>
      row.filter(({ x }) => x === 0).map((cell) => [y, cell.rows]),
    );

  it('over several rows have a head and a tail that hold their words, and a middle that may break', () => {
    expect(heights(7, 2)).toEqual([
      [0, 2],
      [2, 3],
      [5, 2],
    ]);
    expect(heights(4, 2)).toEqual([
      [0, 2],
      [2, 2],
    ]);
    expect(heights(3, 2)).toEqual([[0, 3]]);
  });

  it('are covered in the rows below each part’s first', () => {
    const cut = rowsWithCovered(cutSpans(placeCells(group(4), 2).cells, () => 2));
    expect(cut.map(({ covered }) => covered.length)).toEqual([0, 1, 0, 1]);
  });
});
