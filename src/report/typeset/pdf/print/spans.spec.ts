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

  it('over several rows are cut below their words', () => {
    const { cells } = placeCells(rows([{ text: '群', rowSpan: 4 }, 'a'], ['b'], ['c'], ['d']), 2);
    const cut = rowsWithCovered(cutSpans(cells, () => 2));
    expect(
      cut.map((row) => row.cells.map(({ x, rows: height, isRest }) => [x, height, isRest ?? false])),
    ).toEqual([
      [
        [0, 2, false],
        [1, 1, false],
      ],
      [[1, 1, false]],
      [
        [0, 2, true],
        [1, 1, false],
      ],
      [[1, 1, false]],
    ]);
    expect(cut.map(({ covered }) => covered.length)).toEqual([0, 1, 0, 1]);
  });
});
